import { setTimeout as delay } from 'node:timers/promises';
import { sql, SqliteAdapter, type Kysely } from 'kysely';
import { findSetting, keepSetting } from '../settings.ts';
import type { DeskTables } from '../tables.ts';

const betweenTries = 50;

/**
 * Takes what was erased out of the files of SQLite: deleted cells are overwritten with zeros when
 * they are deleted (`secure_delete`), and the write-ahead log, which still holds pages from before,
 * goes into the database and is emptied. PostgreSQL does this by itself in time (autovacuum, and
 * the reuse of its write-ahead log).
 * @returns false while somebody still reads what was there before: to be tried again
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
 * Writes the file of SQLite anew, once: what was deleted before deleted cells were overwritten is
 * still in it. Whoever opens it meanwhile waits.
 */
export async function rewriteOnce(store: Kysely<DeskTables>): Promise<void> {
  if (!isSqlite(store) || (await findSetting(store, 'rewritten')) !== undefined) return;
  await sql`vacuum`.execute(store);
  await keepSetting(store, 'rewritten', 'yes');
}

function isSqlite(store: Kysely<DeskTables>): boolean {
  return store.getExecutor().adapter instanceof SqliteAdapter;
}
