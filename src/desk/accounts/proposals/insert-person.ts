import type { Transaction } from 'kysely';
import type { DeskTables } from '#src/desk/store/tables.ts';
import { newId } from '../new-id.ts';
import { noteChange } from '../note-change.ts';
import type { MadeOneTime, NewPerson, OneTimePassword, PersonRefusal } from '../people.ts';
import { findActor, takeTurn } from './account-facts.ts';
import { isTrusted } from './needs-agreement.ts';
import { findOneTimeEnd } from './one-time-end.ts';

/** Who changes an account, and when. */
export interface ChangedBy {
  /** A staff id, or `command`. */
  readonly by: string;
  /** Id of the second person who agreed, if any. */
  readonly agreedBy?: string;
  readonly now: Date;
}

/** @returns nothing if the e-mail already has an account */
export async function insertPerson(
  transaction: Transaction<DeskTables>,
  {
    id = newId(),
    person: { name, email, role },
    oneTime: { password, hash },
    by,
    agreedBy,
    now,
  }: ChangedBy & {
    readonly id?: string;
    readonly person: NewPerson;
    readonly oneTime: MadeOneTime;
  },
): Promise<OneTimePassword | PersonRefusal | undefined> {
  await takeTurn(transaction);
  const actor = await findActor(transaction, by);
  if (actor === 'nobody') return { kind: 'not-allowed' };
  if (actor === 'administrator' && isTrusted(role) && agreedBy === undefined)
    return { kind: 'needs-agreement' };
  const at = now.toISOString();
  const times = { created_at: at, updated_at: at };
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('staff')
    .values({
      id,
      name,
      address: email,
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
  await noteChange(transaction, {
    by,
    about: id,
    change: 'added',
    role,
    at: now,
    concernsTrust: isTrusted(role),
  });
  return password;
}
