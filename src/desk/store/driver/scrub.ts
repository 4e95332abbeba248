import { setTimeout as delay } from 'node:timers/promises';
import { sql, SqliteAdapter, type Kysely } from 'kysely';
import { findSetting, keepSetting } from '../settings.ts';
import type { DeskTables } from '../tables.ts';

const betweenTries = 50;

/**
 * Removes erased data from SQLite's files: deleted cells are overwritten with zeros on deletion
 * (`secure_delete`), and the write-ahead log, which still holds earlier pages, is checkpointed and
 * truncated. PostgreSQL does this itself over time (autovacuum, and reuse of its write-ahead log).
 *
 * @returns false while a reader still holds an earlier snapshot: try again later
 */
export async function scrubErased(store: Kysely<DeskTables>, mostTries = 20): Promise<boolean> {
  if (!isSqlite(store)) return true;
  for (let tries = 1; ; tries += 1) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(store);
    if (rows[0]?.busy === 0) return true;
    if (tries >= mostTries) return false;
    await delay(betweenTries);
  }
}

/**
 * Rewrites the SQLite file once (`VACUUM`), because it still holds data deleted before deleted
 * cells were overwritten. Other connections wait meanwhile.
 */
export async function rewriteOnce(store: Kysely<DeskTables>): Promise<void> {
  if (!isSqlite(store) || (await findSetting(store, 'rewritten')) !== undefined) return;
  await sql`vacuum`.execute(store);
  await keepSetting(store, 'rewritten', 'yes');
}

function isSqlite(store: Kysely<DeskTables>): boolean {
  return store.getExecutor().adapter instanceof SqliteAdapter;
}
