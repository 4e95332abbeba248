import { mayMoveRequest } from '../rules/moves.ts';
import type { RequestFacts } from '../rules/request.ts';
import type { StaffRole } from '../accounts/staff.ts';
import { workMoves, type WorkMove } from './work-form.ts';

/** Moves that a role can make with a request now, the most usual last. */
export function listMoves(role: StaffRole, request: RequestFacts): readonly WorkMove[] {
  return workMoves.filter((move) => mayMoveRequest(role, request, move));
}
