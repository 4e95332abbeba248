import type { Actor, Role } from '../rules/request.ts';

/** Roles at the desk. An administrator manages accounts and has no part in requests. */
export const staffRoles = ['service', 'head', 'administrator'] as const satisfies readonly Role[];
export type StaffRole = (typeof staffRoles)[number];

/** A signed-in member of staff. */
export interface Staff extends Actor {
  readonly role: StaffRole;
  readonly name: string;
}
