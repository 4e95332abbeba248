import { needsTwoPersons, type AccessNow } from './access-now.ts';
import { decideItem, type DecisionProblem } from './decide-item.ts';
import type { Decision } from './decision.ts';
import { areGrounds, careMoves, type CareMove, type Grounds, type HoldReason } from './grounds.ts';
import { mayMoveRequest } from './may-move.ts';
import type { Move } from './moves.ts';
import { nextState } from './next-state.ts';
import type { Actor, ItemFacts, ItemState, RequestFacts, RequestState } from './request.ts';
import { withdrawItem } from './withdraw-item.ts';

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
