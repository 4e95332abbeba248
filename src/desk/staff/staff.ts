import type { Actor, Role } from '../rules/request.ts';

/** Who works at the desk. An administrator keeps its accounts and has no part in requests. */
export type StaffRole = Extract<Role, 'service' | 'head' | 'administrator'>;

/** A member of staff who is signed in. */
export interface Staff extends Actor {
  readonly role: StaffRole;
  readonly name: string;
}
