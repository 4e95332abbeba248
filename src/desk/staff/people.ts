import type { Transaction } from 'kysely';
import { hashPassword } from 'better-auth/crypto';
import type { Store } from '../store/open-store.ts';
import type { DeskTables } from '../store/tables.ts';
import type { AccountChange } from './account-change.ts';
import { newId } from './new-id.ts';
import { noteChange } from './note-change.ts';
import { drawCode } from './recovery-codes.ts';
import type { StaffRole } from './staff.ts';
import type { Person } from './standing.ts';

/** A one-time password serves three days. */
const oneTimeHours = 72;

export type NewPerson = Omit<Person, 'id'>;

/** Made for somebody else to sign in with once; 80 bits, kept as a hash alone. */
export type OneTimePassword = string;

/**
 * Adds an account. `by` is the id of who does it, `command` at the server's own machine.
 * @returns nothing when the address has an account already
 */
export async function addPerson(
  store: Store,
  { name, address, role }: NewPerson,
  by: string,
  now: Date,
): Promise<OneTimePassword | undefined> {
  const password = drawCode(16);
  const hash = await hashPassword(password);
  const at = now.toISOString();
  const times = { created_at: at, updated_at: at };
  const id = newId();
  return store.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('staff')
      .values({
        id,
        name,
        address,
        address_verified: 1,
        role,
        closed_at: null,
        one_time_until: findOneTimeEnd(now),
        has_second_factor: 0,
        ...times,
      })
      .onConflict((conflict) => conflict.column('address').doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return undefined;
    await transaction
      .insertInto('staff_passwords')
      .values({
        id: newId(),
        staff_id: id,
        account_id: id,
        provider_id: 'credential',
        password: hash,
        ...times,
      })
      .execute();
    await noteChange(transaction, { by, about: id, change: 'added', role, at: now });
    return password;
  });
}

/** What one administrator may do with another's account. */
export type PersonChange =
  | { readonly kind: 'role'; readonly role: StaffRole }
  | { readonly kind: 'close' | 'open' | 'reset-password' | 'reset-code' };

export type PersonAnswer =
  | { readonly kind: 'changed' }
  | { readonly kind: 'password'; readonly password: OneTimePassword }
  /** No such account, or one's own: nobody shuts himself out, so one administrator always stays. */
  | { readonly kind: 'not-allowed' };

/** Changes another's account and ends its sessions. */
export async function changePerson(
  store: Store,
  by: string,
  id: string,
  change: PersonChange,
  now: Date,
): Promise<PersonAnswer> {
  if (id === by) return { kind: 'not-allowed' };
  const password = change.kind === 'reset-password' ? drawCode(16) : undefined;
  const hash = password && (await hashPassword(password));
  return store.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('staff')
      .set({ ...toFacts(change, now), updated_at: now.toISOString() })
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return { kind: 'not-allowed' };
    if (hash !== undefined)
      await transaction
        .updateTable('staff_passwords')
        .set({ password: hash, updated_at: now.toISOString() })
        .where('staff_id', '=', id)
        .execute();
    if (change.kind === 'reset-code')
      await transaction.deleteFrom('staff_second_factors').where('staff_id', '=', id).execute();
    await endSessions(transaction, id);
    const role = change.kind === 'role' ? { role: change.role } : {};
    await noteChange(transaction, { by, about: id, change: names[change.kind], ...role, at: now });
    return password === undefined ? { kind: 'changed' } : { kind: 'password', password };
  });
}

const names: Readonly<Record<PersonChange['kind'], AccountChange>> = {
  role: 'role-changed',
  close: 'closed',
  open: 'opened',
  'reset-password': 'password-reset',
  'reset-code': 'code-reset',
};

function toFacts(change: PersonChange, now: Date) {
  switch (change.kind) {
    case 'role':
      return { role: change.role };
    case 'close':
      return { closed_at: now.toISOString() };
    case 'open':
      return { closed_at: null };
    case 'reset-password':
      return { one_time_until: findOneTimeEnd(now) };
    case 'reset-code':
      return { has_second_factor: 0 as const };
  }
}

/** Also those that wait for their second step: they were begun with what holds no more. */
async function endSessions(transaction: Transaction<DeskTables>, id: string): Promise<void> {
  await transaction.deleteFrom('staff_sessions').where('staff_id', '=', id).execute();
  await transaction.deleteFrom('staff_challenges').where('value', '=', id).execute();
}

function findOneTimeEnd(now: Date): string {
  return new Date(now.getTime() + oneTimeHours * 3_600_000).toISOString();
}
