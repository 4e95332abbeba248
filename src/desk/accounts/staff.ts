import type { Actor, Role } from '../rules/request.ts';

/** Who works at the desk. An administrator keeps its accounts and has no part in requests. */
export const staffRoles = ['service', 'head', 'administrator'] as const satisfies readonly Role[];
export type StaffRole = (typeof staffRoles)[number];

/** A member of staff who is signed in. */
export interface Staff extends Actor {
  readonly role: StaffRole;
  readonly name: string;
}
