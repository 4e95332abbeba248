import { movesInState, type Move } from './moves.ts';
import type { RequestFacts, RequestState, Role } from './request.ts';

/** Whether this role may make this move with a request in this state. */
export function mayMove(role: Role, state: RequestState, move: Move): boolean {
  return movesInState[state][role]?.includes(move) ?? false;
}

/**
 * Whether this role may make this move with this request. Closing as spam or as a duplicate treats
 * a request as never received, so a partly answered one cannot be closed so.
 */
export function mayMoveRequest(role: Role, { state, items }: RequestFacts, move: Move): boolean {
  const isRejecting = move === 'close-as-spam' || move === 'close-as-double';
  const hasAnswer = items.some((item) => item.state.kind === 'decided');
  return mayMove(role, state, move) && !(isRejecting && hasAnswer);
}
