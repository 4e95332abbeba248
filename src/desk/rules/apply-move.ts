import type { Decision } from './decision.ts';
import { areGrounds, type CareMove, careMoves, type Grounds, type HoldReason } from './grounds.ts';
import { mayMoveRequest, type Move, nextState } from './moves.ts';
import type { Actor, ItemFacts, ItemState, RequestFacts, RequestState } from './request.ts';
import { isDeepStrictEqual } from 'node:util';

/** A requested move. Items are identified by position, from 0. */
export type MoveCommand =
  | {
      readonly move: Exclude<Move, 'decide' | 'withdraw' | 'assign' | 'close-as-double' | CareMove>;
    }
  | { readonly move: Exclude<CareMove, 'erase' | 'correct'>; readonly grounds: Grounds }
  /** `fields` are the names of corrected fields; their values are never logged. */
  | { readonly move: 'correct'; readonly grounds: Grounds; readonly fields: readonly string[] }
  /** Readers and the daily job need no grounds. */
  | { readonly move: 'erase'; readonly grounds?: Grounds }
  /** `to` is a staff id; if absent, the request is unassigned. */
  | { readonly move: 'assign'; readonly to?: string | undefined }
  /** The request that is answered instead, in the version that was seen. */
  | { readonly move: 'close-as-double'; readonly kept: SeenRequest }
  | {
      readonly move: 'decide';
      readonly decisions: ReadonlyMap<number, Decision>;
      /** Access of every item, by position, looked up for this decision. */
      readonly accessNow: readonly AccessNow[];
    }
  | { readonly move: 'withdraw'; readonly items: ReadonlySet<number> };

interface SeenRequest {
  readonly id: string;
  readonly version: number;
}

export interface MoveRules {
  /** Access levels that need two people to decide. */
  readonly twoPersons: readonly ItemFacts['access'][];
  readonly mostReadingDays: number;
}

export type MoveOutcome =
  | { readonly kind: 'moved'; readonly state: RequestState; readonly items: readonly ItemState[] }
  | { readonly kind: 'not-allowed' }
  /** Personal data cannot be erased during a hold. */
  | { readonly kind: 'held'; readonly reason: HoldReason }
  | { readonly kind: 'bad-decision'; readonly item: number; readonly problem: DecisionProblem };

/** Applies a move to a request, all of it or nothing. */
export function applyMove(
  request: RequestFacts,
  command: MoveCommand,
  by: Actor,
  { twoPersons, mostReadingDays }: MoveRules,
): MoveOutcome {
  const { state, items, hold } = request;
  if (!mayMoveRequest(by.role, request, command.move)) return { kind: 'not-allowed' };
  if (!hasGrounds(command, by)) return { kind: 'not-allowed' };
  if (command.move === 'erase' && hold !== undefined) return { kind: 'held', reason: hold };
  const needsHold = { hold: false, release: true };
  if (isAboutHold(command.move) && needsHold[command.move] !== (hold !== undefined))
    return { kind: 'not-allowed' };
  const after: ItemState[] = [];
  for (const [index, item] of items.entries()) {
    const decision = command.move === 'decide' ? command.decisions.get(index) : undefined;
    if (command.move === 'decide' && decision !== undefined) {
      const access = command.accessNow[index] ?? 'gone';
      const decided = decideItem(item.state, decision, by, {
        isGone: access === 'gone',
        needsTwo: needsTwoPersons(access, twoPersons),
        mostReadingDays,
      });
      if (typeof decided === 'string')
        return { kind: 'bad-decision', item: index, problem: decided };
      after.push(decided);
    } else {
      const isTakenBack = command.move === 'withdraw' && command.items.has(index);
      after.push(isTakenBack ? withdrawItem(item.state) : item.state);
    }
  }
  return { kind: 'moved', state: nextState(state, command.move, after), items: after };
}

/** Staff need logged grounds to change a reader's own data; readers and the daily job do not. */
function hasGrounds(command: MoveCommand, { role }: Actor): boolean {
  const care = careMoves.find((move) => move === command.move);
  if (care === undefined || (care === 'erase' && (role === 'reader' || role === 'system')))
    return true;
  const grounds = 'grounds' in command ? command.grounds : undefined;
  return grounds !== undefined && areGrounds(care, grounds);
}

/** A request on hold cannot be held again, and only one on hold can be released. */
function isAboutHold(move: Move): move is 'hold' | 'release' {
  return move === 'hold' || move === 'release';
}

/** Why a decision is rejected. */
export type DecisionProblem =
  | 'item-withdrawn'
  /** The record was withheld or removed since the request: it can only be refused. */
  | 'record-gone'
  /** The same person decided twice where two people must agree. */
  | 'needs-other-person'
  /** Two people have agreed, but neither is the head. */
  | 'needs-head'
  | 'ends-before-it-begins'
  | 'too-many-days';

export interface DecisionRules {
  /** Whether the record is no longer in the catalogue. */
  readonly isGone: boolean;
  /** Whether two people must agree, one of them the head. */
  readonly needsTwo: boolean;
  /** Maximum reading period, first and last day included. */
  readonly mostReadingDays: number;
}

/**
 * An item after a decision. If two people must agree, the first decision is a proposal: the same
 * decision by another person carries it, a different one replaces it. A revised decision follows
 * the same rule, and nothing is granted until it is carried.
 */
export function decideItem(
  item: ItemState,
  decision: Decision,
  by: Actor,
  { isGone, needsTwo, mostReadingDays }: DecisionRules,
): ItemState | DecisionProblem {
  if (item.kind === 'withdrawn') return 'item-withdrawn';
  if (isGone && decision.kind !== 'refuse') return 'record-gone';
  const problem = findTermProblem(decision, mostReadingDays);
  if (problem !== undefined) return problem;
  if (!needsTwo) return { kind: 'decided', decision, by: [by] };
  if (item.kind !== 'proposed' || !isDeepStrictEqual(item.decision, decision))
    return { kind: 'proposed', decision, by };
  if (item.by.id === by.id) return 'needs-other-person';
  if (item.by.role !== 'head' && by.role !== 'head') return 'needs-head';
  return { kind: 'decided', decision, by: [item.by, by] };
}

function findTermProblem(decision: Decision, most: number): DecisionProblem | undefined {
  if (decision.kind !== 'allow-reading') return undefined;
  const days = (Date.parse(decision.until) - Date.parse(decision.from)) / 86_400_000 + 1;
  if (days < 1) return 'ends-before-it-begins';
  return days > most ? 'too-many-days' : undefined;
}

/** An item after its reader withdraws it: granted items can be withdrawn, refused ones cannot. */
export function withdrawItem(item: ItemState): ItemState {
  const isRefused = item.kind === 'decided' && item.decision.kind === 'refuse';
  return isRefused ? item : { kind: 'withdrawn' };
}

/**
 * Access of a record in the current catalogue, whatever it was when requested. `gone`: it was
 * withheld or removed and can no longer be requested.
 */
export type AccessNow = ItemFacts['access'] | 'gone';

/**
 * Whether two people must decide. Withheld records are closed more strictly than conditional ones.
 */
export function needsTwoPersons(
  access: AccessNow,
  twoPersons: readonly ItemFacts['access'][],
): boolean {
  return twoPersons.includes(access === 'gone' ? 'conditional' : access);
}
