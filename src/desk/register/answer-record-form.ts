import { newFormKey } from '../counter/read-entry.ts';
import type { Staff } from '../accounts/staff.ts';
import type { ReaderRecord } from '../store/register/reader-record.ts';
import { checkRecord, listChanged } from './check-record.ts';
import type { Register, RegisterRules } from './open-register.ts';
import {
  openRecordForm,
  readRecordForm,
  type RecordForm,
  type RecordProblem,
} from './record-form.ts';

export interface RegisterDeps {
  readonly register: Register;
  readonly by: Staff;
  readonly rules: RegisterRules;
  /** A database failure, for the log. */
  readonly report: (error: unknown) => void;
}

/** The form again, with all input. */
interface ShownForm {
  readonly kind: 'form';
  readonly status: number;
  readonly form: RecordForm;
  readonly problems: readonly RecordProblem[];
  /** Records that may be of the same reader. */
  readonly likely: readonly ReaderRecord[];
}

export type NewRecordAnswer =
  { readonly kind: 'created'; readonly id: string; readonly card: string } | ShownForm;

/** Handles the form of a new reader, who may already have a card. */
export async function answerNewRecord(
  data: FormData | undefined,
  { register, by, rules, report }: RegisterDeps,
): Promise<NewRecordAnswer> {
  if (data === undefined) return show(200, openRecordForm());
  const form = readRecordForm(data);
  const filledIn = { by: by.id, today: register.today(), at: register.now() };
  const checked = checkRecord(form, filledIn);
  if (checked.kind === 'problems') return show(200, form, checked.problems);
  const { facts } = checked;
  const { formKey } = form;
  try {
    const likely = form.isSure ? [] : await register.findLikely(facts.fields);
    // The record found was made by this same form, sent again.
    const others = likely.filter((record) => record.formKey !== formKey);
    if (others.length > 0) return show(200, form, [{ kind: 'may-have-card' }], others);
    const { id, card, isOther } = await register.create({ formKey, facts }, by, rules);
    if (!isOther) return { kind: 'created', id, card };
    const fresh = { ...form, formKey: newFormKey() };
    return show(409, fresh, [{ kind: 'made-before', id, card }]);
  } catch (error) {
    report(error);
    return show(503, form, [{ kind: 'not-kept' }]);
  }
}

export type ChangeAnswer = { readonly kind: 'done' } | ShownForm;

/** Handles the form of an existing record. */
export async function answerChange(
  data: FormData | undefined,
  record: ReaderRecord,
  { register, by, report }: RegisterDeps,
): Promise<ChangeAnswer> {
  if (data === undefined) return show(200, openRecordForm(record));
  const form = readRecordForm(data);
  if (record.facts === undefined || form.version !== record.version)
    return show(200, form, [{ kind: 'changed-meanwhile' }]);
  const filledIn = { by: by.id, today: register.today(), at: register.now() };
  const checked = checkRecord(form, filledIn, record.facts);
  if (checked.kind === 'problems') return show(200, form, checked.problems);
  const { facts } = checked;
  const fields = listChanged(record.facts, facts);
  if (fields.length === 0) return show(200, form, [{ kind: 'nothing-changed' }]);
  try {
    const result = await register.change(record, { facts, fields }, by);
    if (result.kind === 'done') return { kind: 'done' };
    return show(200, form, [{ kind: 'changed-meanwhile' }]);
  } catch (error) {
    report(error);
    return show(503, form, [{ kind: 'not-kept' }]);
  }
}

function show(
  status: number,
  form: RecordForm,
  problems: readonly RecordProblem[] = [],
  likely: readonly ReaderRecord[] = [],
): ShownForm {
  return { kind: 'form', status, form, problems, likely };
}
