import { mayMove } from '../rules/may-move.ts';
import type { RequestState } from '../rules/request.ts';
import type { StaffRole } from '../staff/staff.ts';
import { workMoves, type WorkMove } from './work-form.ts';

/** What somebody of a role can do with a request now, the most usual last. */
export function listMoves(role: StaffRole, state: RequestState): readonly WorkMove[] {
  return workMoves.filter((move) => mayMove(role, state, move));
}
