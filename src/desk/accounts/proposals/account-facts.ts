import type { Transaction } from 'kysely';
import type { DeskTables } from '#src/desk/store/tables.ts';

/** Serialises changes of accounts across all servers. */
export async function takeTurn(transaction: Transaction<DeskTables>): Promise<void> {
  await transaction
    .updateTable('staff_turns')
    .set((eb) => ({ turn: eb('turn', '+', 1) }))
    .execute();
}

/**
 * Accounts are never deleted and everybody who signs in has one, so an id without an account is
 * that of the server's command line.
 */
export async function findActor(
  transaction: Transaction<DeskTables>,
  by: string,
): Promise<'administrator' | 'command' | 'nobody'> {
  const actor = await transaction
    .selectFrom('staff')
    .select(['role', 'closed_at'])
    .where('id', '=', by)
    .executeTakeFirst();
  if (actor === undefined) return 'command';
  return actor.role === 'administrator' && actor.closed_at === null ? 'administrator' : 'nobody';
}

export async function hasBeenTrusted(
  transaction: Transaction<DeskTables>,
  id: string,
): Promise<boolean> {
  const line = await transaction
    .selectFrom('staff_log')
    .select('id')
    .where('staff_id', '=', id)
    .where('change', 'in', ['added', 'role-changed'])
    .where('role', '!=', 'service')
    .executeTakeFirst();
  return line !== undefined;
}

export async function hasOtherAdministrator(
  transaction: Transaction<DeskTables>,
  id: string,
): Promise<boolean> {
  const other = await transaction
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'administrator')
    .where('closed_at', 'is', null)
    .where('id', '!=', id)
    .executeTakeFirst();
  return other !== undefined;
}
