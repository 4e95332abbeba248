import type { AnswerRules } from '#src/desk/reader-desk.ts';
import { applyMove } from '#src/desk/rules/apply-move.ts';
import { findSilenceDay, tellsReader } from '#src/desk/rules/closing.ts';
import { mayMove } from '#src/desk/rules/moves.ts';
import type { RequestState } from '#src/desk/rules/request.ts';
import { buildCalendar } from '#src/desk/rules/calendar/working-days.ts';
import { staffRoles, type Staff } from '#src/desk/accounts/staff.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import type { SeveralTask } from './several-form.ts';

/** Warnings about a request in a bulk action. */
export type Remark =
  /** It is assigned to another colleague. */
  | 'was-assigned'
  /** It has a proposal that waits for a second person, who will no longer be asked. */
  | 'has-proposal'
  /** Its reader gets a letter. */
  | 'reader-told';

/** Preview of the action for one request. */
export type ForeseenMove =
  | { readonly kind: 'moves'; readonly state: RequestState; readonly remarks: readonly Remark[] }
  /** It is already in that state. */
  | { readonly kind: 'already' }
  | { readonly kind: 'not-allowed'; readonly why: RefusalCause }
  /** It may be closed as silent from this day on, `YYYY-MM-DD`. */
  | { readonly kind: 'too-early'; readonly from: string }
  /** There is no such request. */
  | { readonly kind: 'unknown' }
  /** It cannot be read: the damaged column of the database. */
  | { readonly kind: 'damaged'; readonly column: string };

export type RefusalCause =
  /** Nobody can do that with a request in this state. */
  | 'state'
  /** Only somebody with another role can do that. */
  | 'role'
  /** Part of it was answered. */
  | 'answered-in-part';

export interface ForeseeRules extends AnswerRules {
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export function foreseeMove(
  request: RequestRecord | undefined,
  task: SeveralTask,
  by: Staff,
  { today, ...rules }: ForeseeRules,
): ForeseenMove {
  if (request === undefined) return { kind: 'unknown' };
  const outcome = applyMove(request, task, by, rules);
  if (outcome.kind !== 'moved')
    return { kind: 'not-allowed', why: findCause(request.state, task, by) };
  if (task.move === 'close-silent' && request.waitingSince !== undefined) {
    const from = findSilenceDay(request.waitingSince, buildCalendar(rules.calendar));
    if (today < from) return { kind: 'too-early', from };
  }
  if (task.move === 'assign' && task.to === request.assignedTo) return { kind: 'already' };
  return {
    kind: 'moves',
    state: outcome.state,
    remarks: findRemarks(request, outcome.state, task, by),
  };
}

function findCause(state: RequestState, { move }: SeveralTask, by: Staff): RefusalCause {
  if (mayMove(by.role, state, move)) return 'answered-in-part';
  return staffRoles.some((role) => mayMove(role, state, move)) ? 'role' : 'state';
}

function findRemarks(
  { state: before, assignedTo, items, reader }: RequestRecord,
  after: RequestState,
  task: SeveralTask,
  by: Staff,
): readonly Remark[] {
  const changesTask = task.move === 'assign' || task.move === 'take';
  const isClosing = task.move === 'close-as-spam' || task.move === 'close-silent';
  const isOthers = assignedTo !== undefined && assignedTo !== by.id;
  const hasProposal = items.some(({ state }) => state.kind === 'proposed');
  const isTold = tellsReader(before, after) && reader?.fields.email !== undefined;
  return [
    ...((changesTask || isClosing) && isOthers ? (['was-assigned'] as const) : []),
    ...(isClosing && hasProposal ? (['has-proposal'] as const) : []),
    ...(isTold ? (['reader-told'] as const) : []),
  ];
}
