import type { Language } from '#src/domain/values.ts';
import type { AnswerRules } from '../reader-desk.ts';
import { mostItems, type FieldRules } from '../reader/field-rules.ts';
import type { AskedRecord } from '../reader/form-values.ts';
import type { Staff } from '../accounts/staff.ts';
import type { AskedItem } from '../store/request/request-record.ts';
import type { StaffDesk } from '../staff-desk.ts';
import { checkEntry } from './check-entry.ts';
import type { EnteredRequest } from './enter-request.ts';
import type { EntryForm, EntryProblem } from './entry-form.ts';
import { newFormKey, openEntry, readEntry } from './read-entry.ts';

interface EntryFormDeps {
  readonly staffDesk: Pick<StaffDesk, 'enter' | 'today'>;
  readonly by: Staff;
  readonly fields: FieldRules;
  readonly rules: AnswerRules;
  /** A record from the public catalogue; nothing if it does not exist or is withheld. */
  readonly findItem: (asked: AskedRecord, language: Language) => AskedItem | undefined;
  /** Ids of records that a typed reference may mean; an exact match is returned alone. */
  readonly suggest: (typed: string) => readonly string[];
  /** A database failure, for the log. */
  readonly report: (error: unknown) => void;
}

export type EntryAnswer =
  | { readonly kind: 'entered'; readonly form: EntryForm; readonly request: EnteredRequest }
  | {
      readonly kind: 'form';
      readonly status: number;
      readonly form: EntryForm;
      readonly problems: readonly EntryProblem[];
      /** Ids of records that the typed reference may mean. */
      readonly suggested: readonly string[];
    };

/** Handles the form. If it cannot be accepted, all input is returned. */
export async function answerEntry(
  data: FormData | undefined,
  surroundings: EntryFormDeps,
): Promise<EntryAnswer> {
  const { staffDesk, by, fields, rules, findItem, suggest, report } = surroundings;
  const today = staffDesk.today();
  if (data === undefined) return show(200, openEntry(today));
  const form = readEntry(data);
  const { values, language } = form;
  const { action } = values;
  if (action.kind === 'remove') {
    const items = values.items.filter((_, at) => at !== action.place);
    return show(200, { ...form, values: { ...values, items } });
  }
  // The Enter key submits the form: a reference still in its field is added first.
  const typed = form.picked ?? values.added;
  if (typed !== '') {
    const found = suggest(typed);
    const [id] = found;
    if (id === undefined) return show(200, form, [{ kind: 'unknown-reference' }]);
    const others = found.filter((one) => !isOnSlip(form, one));
    if (found.length > 1 && others.length > 0)
      return show(200, form, [{ kind: 'choose-record' }], others);
    return add(form, id);
  }
  if (action.kind === 'add') return show(200, form, [{ kind: 'unknown-reference' }]);
  const items = values.items.flatMap((asked) => findItem(asked, language) ?? []);
  const isKnown = items.length === values.items.length;
  const checked = checkEntry(form, fields, today);
  if (checked.kind === 'problems' || !isKnown) {
    const problems = checked.kind === 'problems' ? checked.problems : [];
    return show(200, form, [...(isKnown ? [] : [{ kind: 'unknown-item' as const }]), ...problems]);
  }
  const { reader, way, receivedOn } = checked;
  const { formKey } = form;
  try {
    const entered = { formKey, language, reader, items, way, receivedOn };
    const request = await staffDesk.enter(entered, by, rules);
    if (!request.isOther) return { kind: 'entered', form, request };
    const fresh = { ...form, formKey: newFormKey() };
    return show(409, fresh, [{ kind: 'sent-before', token: request.token }]);
  } catch (error) {
    report(error);
    return show(503, form, [{ kind: 'failed' }]);
  }
}

function add(form: EntryForm, id: string): EntryAnswer {
  const { items } = form.values;
  const isThere = isOnSlip(form, id);
  if (!isThere && items.length >= mostItems) return show(200, form, [{ kind: 'too-many-items' }]);
  const all = isThere ? items : [...items, { id }];
  return show(200, { ...form, values: { ...form.values, items: all, added: '' } });
}

function isOnSlip({ values }: EntryForm, id: string): boolean {
  return values.items.some((one) => one.id === id && one.page === undefined);
}

function show(
  status: number,
  form: EntryForm,
  problems: readonly EntryProblem[] = [],
  suggested: readonly string[] = [],
): EntryAnswer {
  return { kind: 'form', status, form, problems, suggested };
}
