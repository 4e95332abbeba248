import type { Transaction } from 'kysely';
import { openStates } from '#src/desk/rules/queue-groups.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';

/** Somebody whose task a request can be. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** All who work with requests and whose accounts are open, by name. */
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

/** Rows that one statement takes. */
const atOnce = 500;

/**
 * Makes all that was the task of somebody nobody's task, when the account is closed or works with
 * requests no more. Each request that is still open gets a line in its log; one that has ended does
 * not, since it is kept for so long after its last line. `by` is the id of who does that.
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

/** The states of their items as they are kept, in order, by request. */
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
