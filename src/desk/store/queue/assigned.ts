import type { Transaction } from 'kysely';
import { openStates } from '#src/desk/rules/queue-groups.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';

/** A possible assignee of a request. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** All staff with an open account who work with requests, by name. */
export async function listColleagues(store: Store): Promise<readonly Colleague[]> {
  return workers(store).select(['id', 'name']).orderBy('name').orderBy('id').execute();
}

export async function isWorking(
  transaction: Transaction<DeskTables>,
  id: string,
): Promise<boolean> {
  const found = await workers(transaction).select('id').where('id', '=', id).executeTakeFirst();
  return found !== undefined;
}

const workers = (store: Store) =>
  store.selectFrom('staff').where('closed_at', 'is', null).where('role', 'in', ['service', 'head']);

/** Rows per statement. */
const atOnce = 500;

/**
 * Unassigns all requests of somebody whose account is closed or who no longer works with requests.
 * Each open request gets a log line; a closed one does not, because its retention is counted from
 * its last line. `by` is the actor's id.
 */
export async function releaseRequests(
  transaction: Transaction<DeskTables>,
  staffId: string,
  by: string,
  now: Date,
): Promise<void> {
  const released = await transaction
    .updateTable('requests')
    .set((eb) => ({ assigned_to: null, version: eb('version', '+', 1) }))
    .where('assigned_to', '=', staffId)
    .where('state', 'in', openStates)
    .returning(['id', 'version', 'state'])
    .execute();
  await transaction
    .updateTable('requests')
    .set({ assigned_to: null })
    .where('assigned_to', '=', staffId)
    .execute();
  for (let start = 0; start < released.length; start += atOnce) {
    const some = released.slice(start, start + atOnce);
    const items = await readItems(
      transaction,
      some.map(({ id }) => id),
    );
    await transaction
      .insertInto('log')
      .values(
        some.map(({ id, version, state }) => ({
          request_id: id,
          version,
          at: now.toISOString(),
          actor: by,
          role: 'administrator' as const,
          move: 'assign' as const,
          about: null,
          state,
          items: `[${(items.get(id) ?? []).join()}]`,
        })),
      )
      .execute();
  }
}

/** The stored states of their items, in order, by request. */
export async function readItems(
  transaction: Transaction<DeskTables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await transaction
    .selectFrom('request_items')
    .select(['request_id', 'state'])
    .where('request_id', 'in', ids)
    .orderBy('request_id')
    .orderBy('place')
    .execute();
  const byRequest = Map.groupBy(rows, (row) => row.request_id);
  return new Map([...byRequest].map(([id, some]) => [id, some.map(({ state }) => state)] as const));
}
