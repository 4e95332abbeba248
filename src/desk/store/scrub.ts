import { setTimeout as delay } from 'node:timers/promises';
import { sql, SqliteAdapter, type Kysely } from 'kysely';

const betweenTries = 50;

/**
 * Takes what was erased out of the files of SQLite: deleted cells are overwritten with zeros when
 * they are deleted (`secure_delete`), and the write-ahead log, which still holds pages from before,
 * goes into the database and is emptied. PostgreSQL does this by itself in time (autovacuum, and
 * the reuse of its write-ahead log).
 * @returns false while somebody still reads what was there before: to be tried again
 */
export async function scrubErased<Tables>(store: Kysely<Tables>, mostTries = 20): Promise<boolean> {
  if (!(store.getExecutor().adapter instanceof SqliteAdapter)) return true;
  for (let tries = 1; ; tries += 1) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(store);
    if (rows[0]?.busy === 0) return true;
    if (tries >= mostTries) return false;
    await delay(betweenTries);
  }
}
