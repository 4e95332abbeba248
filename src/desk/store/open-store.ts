import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import type { ReportError, WriteLog } from '../log.ts';
import { DeskStore } from './desk-store.ts';
import { migrate } from './migrate.ts';
import { NodeSqliteDialect } from './driver/node-sqlite-dialect.ts';
import { keepDataPrivate } from './files/keep-data-private.ts';
import { openPool } from './driver/open-pool.ts';
import { PooledDialect } from './driver/pooled-dialect.ts';
import { rewriteOnce, scrubErased } from './driver/scrub.ts';
import type { DeskTables } from './tables.ts';

export interface StorePlace {
  /** Folder of the keys, the list of erasures and the SQLite file. */
  readonly dataDir: string;
  /** PostgreSQL instead of SQLite. */
  readonly databaseUrl?: string | undefined;
  /** Logs data that others could read, and what was erased again in an older database. */
  readonly log?: WriteLog;
  /** Reports broken connections. */
  readonly report?: ReportError;
}

export type Store = Kysely<DeskTables>;

/** Opens the database and migrates its tables. Close it with `destroy()`. */
export async function openStore({
  dataDir,
  databaseUrl,
  log,
  report,
}: StorePlace): Promise<DeskStore> {
  const isPostgres = databaseUrl !== undefined;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  keepDataPrivate(dataDir, log);
  const dialect = isPostgres
    ? new PooledDialect({
        reading: openPool(databaseUrl, 5, report),
        writing: openPool(databaseUrl, 5, report),
      })
    : new NodeSqliteDialect(join(dataDir, 'desk.sqlite'));
  const store = new DeskStore({ dialect }, dataDir);
  try {
    await migrate(store, isPostgres ? 'postgres' : 'sqlite');
    await rewriteOnce(store);
    // A server that was killed may have left erased data in the files.
    await scrubErased(store, 1);
  } catch (error) {
    await store.destroy();
    throw error;
  }
  return store;
}

/**
 * Opens the database for reading only, beside its writers, to read much of it as one snapshot. Its
 * tables must exist and be up to date.
 */
export function openReader({ dataDir, databaseUrl, report }: StorePlace): Store {
  return new Kysely<DeskTables>({
    dialect:
      databaseUrl === undefined
        ? new NodeSqliteDialect(join(dataDir, 'desk.sqlite'), 'reading')
        : new PostgresDialect({ pool: openPool(databaseUrl, 1, report) }),
  });
}
