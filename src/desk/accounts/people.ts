import { hashPassword } from 'better-auth/crypto';
import type { Store } from '../store/open-store.ts';
import { insertPerson } from './proposals/insert-person.ts';
import { updatePerson } from './proposals/update-person.ts';
import { drawCode } from './sign-in/recovery-codes.ts';
import type { StaffRole } from './staff.ts';
import type { Person } from './sign-in/sign-in-state.ts';

export type NewPerson = Omit<Person, 'id'>;

/** One-time password made for somebody else; 80 bits, stored only as a hash. */
export type OneTimePassword = string;

/** What one administrator may do with another's account. */
export type PersonChange =
  | { readonly kind: 'role'; readonly role: StaffRole }
  | { readonly kind: 'close' | 'open' | 'reset-password' | 'reset-code' };

export interface PersonRefusal {
  readonly kind:
    /**
     * There is no such account, it is the caller's own, or the caller is no longer an
     * administrator. Nobody can close their own account, so at least one administrator always
     * remains.
     */
    | 'not-allowed'
    /** The last administrator who can sign in. */
    | 'last-administrator'
    /** One administrator alone may not make this change. */
    | 'needs-agreement';
}

export type PersonAnswer =
  | { readonly kind: 'changed' }
  | { readonly kind: 'password'; readonly password: OneTimePassword }
  | PersonRefusal;

/**
 * Adds an account. `by` is the actor's id, or `command` at the server's command line.
 *
 * @returns nothing if the e-mail already has an account
 * @throws if one administrator alone may not
 */
export async function addPerson(
  store: Store,
  person: NewPerson,
  by: string,
  now: Date,
): Promise<OneTimePassword | undefined> {
  const oneTime = await makeOneTime();
  const added = await store
    .transaction()
    .execute((transaction) => insertPerson(transaction, { person, by, oneTime, now }));
  if (typeof added === 'object') throw new Error(`No person was added: ${added.kind}.`);
  return added;
}

/** Changes another person's account and ends its sessions. `by` as above. */
export async function changePerson(
  store: Store,
  by: string,
  id: string,
  change: PersonChange,
  now: Date,
): Promise<PersonAnswer> {
  const oneTime = change.kind === 'reset-password' ? await makeOneTime() : undefined;
  return store
    .transaction()
    .execute((transaction) => updatePerson(transaction, { id, change, by, oneTime, now }));
}

export interface MadeOneTime {
  readonly password: OneTimePassword;
  readonly hash: string;
}

/** Computed before the transaction opens, because hashing is slow. */
export async function makeOneTime(): Promise<MadeOneTime> {
  const password = drawCode(16);
  return { password, hash: await hashPassword(password) };
}
