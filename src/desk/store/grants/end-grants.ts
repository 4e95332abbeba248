import type { Transaction } from 'kysely';
import { scrubErased } from '../driver/scrub.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';
import { changeGrant, endGrant } from './change-grant.ts';

const system = 'system';
const day = 86_400_000;
const atOnce = 100;

/** Ends the grants whose time is over. They open nothing since then: this only records it. */
export async function expireGrants(store: Store, now: Date): Promise<number> {
  const at = now.toISOString();
  const rows = await store
    .selectFrom('grants')
    .select(['id', 'version'])
    .where('ended_as', 'is', null)
    .where('ends_at', '<=', at)
    .execute();
  for (const row of rows)
    await store
      .transaction()
      .execute((transaction) => endGrant(transaction, row, 'expired', { at, actor: system }));
  return rows.length;
}

/**
 * Grants that ended at least `days` ago and whose pages are still kept, oldest first.
 *
 * @returns ids and versions, at most 100
 */
export function listDeletable(store: Store, days: number, now: Date) {
  return store
    .selectFrom('grants')
    .select(['id', 'version'])
    .where('deleted_at', 'is', null)
    .where('ended_at', '<=', new Date(now.getTime() - days * day).toISOString())
    .orderBy('ended_at')
    .limit(atOnce)
    .execute();
}

/**
 * Deletes sessions and codes of a grant, after `removePages` has removed its pages, words and
 * copies from the disk. If it is interrupted, the next run deletes it again. The logs stay.
 */
export async function deleteGrant(
  store: Store,
  grant: { readonly id: string; readonly version: number },
  now: Date,
  removePages: (grantId: string) => Promise<void>,
): Promise<void> {
  await removePages(grant.id);
  const at = now.toISOString();
  await store.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('reading_sessions').where('grant_id', '=', grant.id).execute();
    await transaction.deleteFrom('grant_codes').where('grant_id', '=', grant.id).execute();
    await changeGrant(transaction, grant, 'delete', { at, actor: system }, { deleted_at: at });
  });
  await scrubErased(store);
}

/** Ends every grant of a restored database: one that was revoked since must not come back. */
export async function endRestored(
  transaction: Transaction<DeskTables>,
  at: string,
): Promise<number> {
  const rows = await transaction
    .selectFrom('grants')
    .select(['id', 'version'])
    .where('ended_as', 'is', null)
    .execute();
  for (const row of rows) await endGrant(transaction, row, 'restored', { at, actor: system });
  return rows.length;
}
