import { isDeepStrictEqual } from 'node:util';
import { checkForm } from '../reader/check-form.ts';
import type { ReaderFacts } from '../reader-facts.ts';
import { hasPaperNumber } from '../rules/register/has-paper-number.ts';
import type { PaperKind } from '../rules/register/paper-kinds.ts';
import { type CardFacts, type CardField, cardFields } from './card-facts.ts';
import { cardFieldRules, type RecordForm, type RecordProblem } from './record-form.ts';

/** Version of the consent wording on the form; incremented with every change. */
export const consentWording = 2;

export type CheckedRecord =
  | { readonly kind: 'good'; readonly facts: CardFacts }
  | { readonly kind: 'problems'; readonly problems: readonly RecordProblem[] };

/** Who fills it in, the day in Vietnam, and the time, ISO 8601 in UTC. */
interface FilledIn {
  readonly by: string;
  readonly today: string;
  readonly at: string;
}

/**
 * Fields excluded from the paper-number check: a telephone may have as many digits, and an e-mail
 * address any number.
 */
const mayHaveDigits: ReadonlySet<CardField> = new Set(['phone', 'email', 'birthYear']);

/**
 * All problems at once, in the order of the form, or the facts to store.
 *
 * @param before the record's current facts: papers and consents keep their dates
 */
export function checkRecord(
  { values, papers }: RecordForm,
  filledIn: FilledIn,
  before?: CardFacts,
): CheckedRecord {
  // Fields of a request that are not about its reader are not part of a record.
  const asked = { ...values, items: [{ id: '' }], keepsRules: true, honeypot: '' };
  const checked = checkForm(asked, cardFieldRules);
  const problems: RecordProblem[] = [
    ...(checked.kind === 'problems' ? checked.problems : []),
    ...cardFields
      .filter((field) => !mayHaveDigits.has(field) && hasPaperNumber(values.fields[field] ?? ''))
      .map((field) => ({ kind: 'paper-number', field }) as const),
    ...(papers.length === 0 ? [{ kind: 'no-papers' } as const] : []),
  ];
  if (checked.kind === 'problems' || problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'good', facts: toFacts(checked.reader, papers, filledIn, before) };
}

function toFacts(
  { purpose, fields, consents }: ReaderFacts,
  papers: readonly PaperKind[],
  { by, today, at }: FilledIn,
  before?: CardFacts,
): CardFacts {
  const isAgreed = before !== undefined && isDeepStrictEqual(before.consent.purposes, consents);
  return {
    purpose,
    fields: pickCardFields(fields),
    papers: papers.map(
      (kind) => before?.papers.find((one) => one.kind === kind) ?? { kind, day: today, by },
    ),
    consent: isAgreed ? before.consent : { purposes: consents, wording: consentWording, at },
  };
}

function pickCardFields(fields: ReaderFacts['fields']): CardFacts['fields'] {
  return Object.fromEntries(
    cardFields.flatMap((field) => (fields[field] ? [[field, fields[field]] as const] : [])),
  );
}

/** Names of changed fields, for the log. */
export function listChanged(before: CardFacts, after: CardFacts): readonly string[] {
  return [
    ...cardFields.filter((field) => before.fields[field] !== after.fields[field]),
    ...(before.purpose === after.purpose ? [] : ['purpose']),
    ...(isDeepStrictEqual(before.papers, after.papers) ? [] : ['papers']),
    ...(isDeepStrictEqual(before.consent.purposes, after.consent.purposes) ? [] : ['consents']),
  ];
}
