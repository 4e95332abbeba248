import { movesInState, type Move } from './moves.ts';
import type { RequestState, Role } from './request.ts';

/** May somebody of this role do that with a request in this state? */
export function mayMove(role: Role, state: RequestState, move: Move): boolean {
  return movesInState[state][role]?.includes(move) ?? false;
}
