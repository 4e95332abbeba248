import type { AnswerRules } from '#src/desk/reader-desk.ts';
import type { Staff } from '#src/desk/accounts/staff.ts';
import type { MoveResult } from '#src/desk/store/request/move-request.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import type { SeenRequests, StaffDesk } from '#src/desk/staff-desk.ts';
import { longestNote } from '../longest.ts';
import { foreseeMove, type ForeseenMove } from './foresee-move.ts';
import type { ChosenRequest, SeveralForm, SeveralTask } from './several-form.ts';

/** Maximum number of requests in a bulk action: one page of the queue. */
export const mostAtOnce = 50;

/** The preview or the result for one selected request. */
interface ChosenLine {
  readonly chosen: ChosenRequest;
  /** Its state after the action; nothing if it does not exist or could not be read. */
  readonly request?: RequestRecord;
}

export interface PreviewLine extends ChosenLine {
  readonly foreseen: ForeseenMove;
  /** It was moved since the archivist selected it. */
  readonly hasChanged: boolean;
}

export interface ResultLine extends ChosenLine {
  readonly result: SeveralResult;
}

export type SeveralResult =
  | Exclude<ForeseenMove, { kind: 'moves' }>
  | { readonly kind: 'moved' }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'unknown-colleague' }
  /**
   * The database did not confirm it. Sending it again is safe, because a move names its version.
   */
  | { readonly kind: 'failed' }
  /** The database failed before its turn. */
  | { readonly kind: 'not-tried' };

/** Why the form was rejected as a whole. */
export type SeveralProblem =
  | { readonly kind: 'none-chosen' | 'no-task' }
  | { readonly kind: 'too-many' | 'note-too-long'; readonly most: number };

export type SeveralAnswer =
  | {
      readonly kind: 'preview';
      readonly task: SeveralTask | undefined;
      readonly lines: readonly PreviewLine[];
      readonly names: ReadonlyMap<string, string>;
      readonly damaged: SeenRequests['damaged'];
      readonly problems: readonly SeveralProblem[];
    }
  | {
      readonly kind: 'results';
      readonly task: SeveralTask;
      readonly lines: readonly ResultLine[];
      readonly names: ReadonlyMap<string, string>;
      readonly damaged: SeenRequests['damaged'];
    };

export interface SeveralDeps {
  readonly staffDesk: Pick<StaffDesk, 'findSeveral' | 'move' | 'today'>;
  readonly rules: AnswerRules;
  readonly by: Staff;
  /** The failure, for the log. */
  readonly report: (error: unknown) => void;
}

/**
 * Previews or performs a bulk action. Each request is moved in its own transaction, in the version
 * seen in the preview; each result is reported.
 */
export async function answerSeveral(form: SeveralForm, deps: SeveralDeps): Promise<SeveralAnswer> {
  const { task } = form;
  const problems = findProblems(form);
  const chosen = form.chosen.slice(0, mostAtOnce);
  const codes = chosen.map(({ code }) => code);
  const seen = await deps.staffDesk.findSeveral(codes);
  if (task === undefined || problems.length > 0 || !form.isConfirmed) {
    const lines = task === undefined ? [] : foreseeAll(chosen, seen, task, deps);
    return { kind: 'preview', task, lines, ...namesOf(seen), problems };
  }
  const results = await moveAll(chosen, seen, task, form.note, deps);
  // The result is reported even if the request can no longer be read.
  const after = await deps.staffDesk.findSeveral(codes).catch((error: unknown) => {
    deps.report(error);
    return { ...seen, requests: new Map<string, RequestRecord>() };
  });
  const lines = results.map((line) => withRequest(line, after));
  return { kind: 'results', task, lines, ...namesOf(after) };
}

function namesOf({ names, damaged }: SeenRequests) {
  return { names, damaged };
}

function findProblems({ chosen, task, note }: SeveralForm): readonly SeveralProblem[] {
  const isLong = Array.from(note).length > longestNote;
  return [
    ...(chosen.length === 0 ? [{ kind: 'none-chosen' } as const] : []),
    ...(chosen.length > mostAtOnce ? [{ kind: 'too-many', most: mostAtOnce } as const] : []),
    ...(task === undefined ? [{ kind: 'no-task' } as const] : []),
    ...(isLong ? [{ kind: 'note-too-long', most: longestNote } as const] : []),
  ];
}

function foreseeAll(
  chosen: readonly ChosenRequest[],
  seen: SeenRequests,
  task: SeveralTask,
  { staffDesk, by, rules }: SeveralDeps,
): readonly PreviewLine[] {
  const today = staffDesk.today();
  return chosen.map((one) => {
    const request = seen.requests.get(one.code);
    const hasChanged = request !== undefined && request.version !== one.version;
    const line = {
      chosen: one,
      foreseen: findDamage(one, seen) ?? foreseeMove(request, task, by, { ...rules, today }),
      hasChanged,
    };
    return withRequest(line, seen);
  });
}

async function moveAll(
  chosen: readonly ChosenRequest[],
  seen: SeenRequests,
  task: SeveralTask,
  note: string,
  { staffDesk, rules, by, report }: SeveralDeps,
): Promise<readonly ResultLine[]> {
  const results: ResultLine[] = [];
  let hasFailed = false;
  const moveOne = async (one: ChosenRequest): Promise<SeveralResult> => {
    const request = seen.requests.get(one.code);
    if (request === undefined) return findDamage(one, seen) ?? { kind: 'unknown' };
    if (request.version !== one.version) return { kind: 'changed-meanwhile' };
    const foreseen = foreseeMove(request, task, by, { ...rules, today: staffDesk.today() });
    if (foreseen.kind !== 'moves') return foreseen;
    if (hasFailed) return { kind: 'not-tried' };
    try {
      return toResult(await staffDesk.move(request, by, task, { note: note || undefined }, rules));
    } catch (error) {
      report(error);
      hasFailed = true;
      return { kind: 'failed' };
    }
  };
  for (const one of chosen) results.push({ chosen: one, result: await moveOne(one) });
  return results;
}

function findDamage({ code }: ChosenRequest, { damaged }: SeenRequests) {
  const damage = damaged.get(code);
  return damage && ({ kind: 'damaged', column: damage.column } as const);
}

function toResult(result: MoveResult): SeveralResult {
  switch (result.kind) {
    case 'moved':
    case 'changed-meanwhile':
    case 'unknown-colleague':
    case 'too-early':
      return result;
    case 'not-allowed':
    case 'held':
    case 'tells-proposal':
    case 'bad-decision':
    case 'bad-double':
      return { kind: 'not-allowed', why: 'state' };
  }
}

function withRequest<Line extends { readonly chosen: ChosenRequest }>(
  line: Line,
  { requests }: SeenRequests,
): Line & { readonly request?: RequestRecord } {
  const request = requests.get(line.chosen.code);
  return { ...line, ...(request !== undefined && { request }) };
}
