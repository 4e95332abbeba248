import { sql, type Kysely } from 'kysely';
import {
  DEFAULT_MIGRATION_TABLE as migrationTable,
  Migrator,
  type Migration,
} from 'kysely/migration';
import { buildRequestTables } from './migrations/001-requests.ts';
import { buildStaffTables } from './migrations/002-staff.ts';
import { buildWorkTables } from './migrations/003-work.ts';
import { addCounter } from './migrations/007-counter.ts';
import { buildLetterLog } from './migrations/008-letters.ts';
import { addSettings } from './migrations/009-vault.ts';
import { extendQueue } from './migrations/011-queue.ts';
import { addProposals } from './migrations/012-people.ts';
import { buildViewLog } from './migrations/012-views.ts';
import { addEnds } from './migrations/014-queue.ts';
import { buildCounterTables } from './migrations/015-counter.ts';
import { addCare } from './migrations/016-people-care.ts';
import { buildSeatTables } from './migrations/018-counter.ts';
import { addQueueIndexes } from './migrations/022-queue.ts';
import { addSeatLetters } from './migrations/023-seat-letters.ts';
import { buildRegisterTables } from './migrations/024-register.ts';
import { buildAttendanceTables } from './migrations/025-attendance.ts';
import { buildGrantTables } from './migrations/026-grants.ts';
import { indexGrantTimes } from './migrations/027-grant-times.ts';
import type { DeskTables } from './tables.ts';

export type DatabaseKind = 'sqlite' | 'postgres';

/** Applied in order of name. A shipped migration is never changed; a new one is added. */
function listMigrations(kind: DatabaseKind): Readonly<Record<string, Migration>> {
  return {
    '001-requests': buildRequestTables(kind),
    '002-staff': buildStaffTables(kind),
    '003-work': buildWorkTables,
    '007-counter': addCounter,
    '008-letters': buildLetterLog(kind),
    '009-vault': addSettings,
    '011-queue': extendQueue,
    '012-people': addProposals,
    '012-views': buildViewLog(kind),
    '014-queue': addEnds,
    '015-counter': buildCounterTables(kind),
    '016-people-care': addCare,
    '018-counter': buildSeatTables(kind),
    '022-queue': addQueueIndexes,
    '023-seat-letters': addSeatLetters(kind),
    '024-register': buildRegisterTables(kind),
    '025-attendance': buildAttendanceTables(kind),
    '026-grants': buildGrantTables(kind),
    '027-grant-times': indexGrantTimes,
  };
}

/**
 * Migrates the tables, each step once; servers that start at the same time wait for one another.
 */
export async function migrate(db: Kysely<DeskTables>, kind: DatabaseKind): Promise<void> {
  const migrator = new Migrator({
    db,
    // A step with a lower number may be added later and is still applied.
    allowUnorderedMigrations: true,
    provider: { getMigrations: () => Promise.resolve({ ...listMigrations(kind) }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw new Error('The tables of the desk could not be brought up to date.', { cause: error });
}

/** Whether all tables of this version exist. Read-only. */
export async function isUpToDate(db: Kysely<DeskTables>, kind: DatabaseKind): Promise<boolean> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === migrationTable)) return false;
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(migrationTable)}`.execute(db);
  const taken = new Set(rows.map(({ name }) => name));
  return Object.keys(listMigrations(kind)).every((name) => taken.has(name));
}
