import { addDays } from '#src/domain/days.ts';
import { checkForm } from '../reader/check-form.ts';
import type { FieldRules } from '../reader/field-rules.ts';
import { isDay } from '../is-day.ts';
import { readerFields, type ReaderFacts } from '../reader-facts.ts';
import type { EnteredWay } from '../rules/request.ts';
import type { EntryForm, EntryProblem } from './entry-form.ts';

/** Earlier days are treated as typing mistakes. */
const oldestDays = 365;

export type CheckedEntry =
  | {
      readonly kind: 'good';
      readonly reader: ReaderFacts;
      readonly way: EnteredWay;
      readonly receivedOn: string;
    }
  | { readonly kind: 'problems'; readonly problems: readonly EntryProblem[] };

/** All problems at once, in the order of the form. */
export function checkEntry(form: EntryForm, fields: FieldRules, today: string): CheckedEntry {
  const { way, receivedOn, values } = form;
  // A reader at the counter, or one who signed a letter, has no consent box and no honeypot.
  const checked = checkForm({ ...values, keepsRules: true, honeypot: '' }, toEntryRules(fields));
  const dayProblem = findDayProblem(receivedOn, today);
  const problems: EntryProblem[] = [
    ...(way === undefined ? [{ kind: 'no-way' as const }] : []),
    ...(dayProblem === undefined ? [] : [{ kind: dayProblem }]),
    ...(checked.kind === 'problems' ? checked.problems : []),
  ];
  if (problems.length > 0 || way === undefined || checked.kind === 'problems')
    return { kind: 'problems', problems };
  return { kind: 'good', reader: checked.reader, way, receivedOn };
}

/**
 * The fields `site.yaml` asks readers for; of its required fields, staff must give only the name.
 */
export function toEntryRules(fields: FieldRules): FieldRules {
  const rules = readerFields.map((field) => {
    if (fields[field] === 'hidden') return [field, 'hidden'] as const;
    return [field, field === 'name' ? 'required' : 'optional'] as const;
  });
  return Object.fromEntries(rules) as FieldRules;
}

function findDayProblem(
  day: string,
  today: string,
): 'no-day' | 'day-ahead' | 'day-too-old' | undefined {
  if (!isDay(day)) return 'no-day';
  if (day > today) return 'day-ahead';
  return day < addDays(today, -oldestDays) ? 'day-too-old' : undefined;
}
