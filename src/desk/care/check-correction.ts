import { isDeepStrictEqual } from 'node:util';
import { toEntryRules } from '../counter/check-entry.ts';
import { checkForm, type FormProblem } from '../reader/check-form.ts';
import type { FieldRules } from '../reader/field-rules.ts';
import type { FormValues } from '../reader/form-values.ts';
import { readerFields, type ReaderFacts } from '../reader-facts.ts';
import type { RequestRecord } from '../store/request/request-record.ts';

export type CheckedCorrection =
  | {
      readonly kind: 'good';
      readonly reader: ReaderFacts;
      /** Names of corrected fields; empty if none. */
      readonly fields: readonly string[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly FormProblem[] };

/**
 * Which fields a correction requires: those of the request's own form. A field that is hidden now
 * keeps its value, so nothing is lost. A field that is required now but was never given does not
 * block the correction of another.
 */
export function toCorrectionRules(
  fields: FieldRules,
  { way, reader }: Pick<RequestRecord, 'way' | 'reader'>,
): FieldRules {
  const own = way === 'online' ? fields : toEntryRules(fields);
  const rules = readerFields.map((field) => {
    const isThere = reader?.fields[field] !== undefined;
    const isOtherNow = own[field] === (isThere ? 'hidden' : 'required');
    return [field, isOtherNow ? 'optional' : own[field]] as const;
  });
  return Object.fromEntries(rules) as FieldRules;
}

/** All problems of a correction at once, or the reader's corrected facts. */
export function checkCorrection(
  values: FormValues,
  request: RequestRecord,
  fields: FieldRules,
): CheckedCorrection {
  const items = request.items.map(({ recordId }) => ({ id: recordId }));
  const rules = toCorrectionRules(fields, request);
  const checked = checkForm({ ...values, items, keepsRules: true, honeypot: '' }, rules);
  if (checked.kind === 'problems') return checked;
  return { ...checked, fields: listCorrected(request.reader, checked.reader) };
}

function listCorrected(before: ReaderFacts | undefined, after: ReaderFacts): readonly string[] {
  return [
    ...readerFields.filter((field) => before?.fields[field] !== after.fields[field]),
    ...(before?.purpose === after.purpose ? [] : ['purpose']),
    ...(isDeepStrictEqual(before?.consents, after.consents) ? [] : ['consents']),
  ];
}
