import type { AnswerRules } from '../reader-desk.ts';
import type { FieldRules } from '../reader/field-rules.ts';
import {
  findCheckProblem,
  needsIdentityCheck,
  type CareMove,
  type Grounds,
} from '../rules/grounds.ts';
import type { Staff } from '../accounts/staff.ts';
import type { RequestRecord } from '../store/request/request-record.ts';
import type { StaffDesk } from '../staff-desk.ts';
import type { CareCommand } from './care-for-reader.ts';
import type { CareForm, CareProblem } from './care-form.ts';
import { checkCorrection } from './check-correction.ts';

interface CareFormDeps {
  readonly staffDesk: Pick<StaffDesk, 'care'>;
  readonly by: Staff;
  readonly fields: FieldRules;
  readonly rules: AnswerRules;
  /** A database failure, for the log. */
  readonly report: (error: unknown) => void;
}

export type CareAnswer =
  /** Done; redirect to the request's page. */
  | { readonly kind: 'done' }
  /** Done, and the private link is to be handed to the reader. It is shown only once. */
  | { readonly kind: 'link'; readonly token: string }
  | { readonly kind: 'page'; readonly problems: readonly CareProblem[] };

/** Handles the form. If the action cannot be done, all input is returned. */
export async function answerCare(
  form: CareForm,
  request: RequestRecord,
  { staffDesk, by, fields, rules, report }: CareFormDeps,
): Promise<CareAnswer> {
  const show = (...problems: readonly CareProblem[]): CareAnswer => ({ kind: 'page', problems });
  if (form.action === undefined) return show({ kind: 'not-allowed' });
  if (form.version !== request.version) return show({ kind: 'changed' });
  const { command, problems } = readCommand(form.action, form, request, fields);
  if (command === undefined || problems.length > 0) return show(...problems);
  try {
    const result = await staffDesk.care(request, by, command, rules);
    switch (result.kind) {
      case 'moved':
        return result.token === undefined
          ? { kind: 'done' }
          : { kind: 'link', token: result.token };
      case 'changed-meanwhile':
        return show({ kind: 'changed' });
      case 'held':
        return show({ kind: 'held' });
      default:
        return show({ kind: 'not-allowed' });
    }
  } catch (error) {
    report(error);
    return show({ kind: 'failed' });
  }
}

function readCommand(
  move: CareMove,
  form: CareForm,
  request: RequestRecord,
  fields: FieldRules,
): { readonly command?: CareCommand; readonly problems: readonly CareProblem[] } {
  const { grounds, problems } = readGrounds(move, form, request);
  if (move !== 'correct') {
    const isUnsure = move === 'erase' && !form.isSure;
    const found = [...problems, ...(isUnsure ? [{ kind: 'not-sure' } as const] : [])];
    return { ...(grounds && { command: { move, grounds } }), problems: found };
  }
  const checked = checkCorrection(form.values, request, fields);
  if (checked.kind === 'problems') return { problems: [...checked.problems, ...problems] };
  const { reader, fields: corrected } = checked;
  if (corrected.length === 0) return { problems: [{ kind: 'nothing-changed' }, ...problems] };
  return { ...(grounds && { command: { move, grounds, fields: corrected, reader } }), problems };
}

function readGrounds(
  move: CareMove,
  { checked, reason }: CareForm,
  { reader }: RequestRecord,
): { readonly grounds?: Grounds; readonly problems: readonly CareProblem[] } {
  const problems: CareProblem[] = [];
  const isChecked = needsIdentityCheck(move);
  if (isChecked && checked === undefined) problems.push({ kind: 'no-check' });
  const checkProblem = isChecked ? findCheckProblem(checked, reader?.fields) : undefined;
  if (checkProblem !== undefined) problems.push({ kind: checkProblem });
  if (reason === undefined) return { problems: [...problems, { kind: 'no-reason' }] };
  return { grounds: { ...(isChecked && { checked }), reason }, problems };
}
