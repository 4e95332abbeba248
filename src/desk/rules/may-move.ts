import { movesInState, type Move } from './moves.ts';
import type { RequestFacts, RequestState, Role } from './request.ts';

/** May somebody of this role do that with a request in this state? */
export function mayMove(role: Role, state: RequestState, move: Move): boolean {
  return movesInState[state][role]?.includes(move) ?? false;
}

/**
 * May somebody of this role do that with this request? Spam and doubles are closed as if they had
 * not come, which nothing is that was answered in part.
 */
export function mayMoveRequest(role: Role, { state, items }: RequestFacts, move: Move): boolean {
  const isRejecting = move === 'close-as-spam' || move === 'close-as-double';
  const hasAnswer = items.some((item) => item.state.kind === 'decided');
  return mayMove(role, state, move) && !(isRejecting && hasAnswer);
}
