import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import type { StorePlace } from '#src/desk/store/open-store.ts';
import { NoPostgresError, startPostgres, type PostgresCluster } from './postgres.ts';

/**
 * The same tests on SQLite and on a real PostgreSQL. `newPlace` gives a database that nobody has
 * used. Without a PostgreSQL its half is skipped and says why; `CI` does not let it.
 */
export async function describeEachDatabase(
  name: string,
  tests: (newPlace: () => StorePlace) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'phong-doc-desk-'));
  const newFolder = () => join(folder, randomBytes(6).toString('hex'));
  describe(`${name}, on SQLite`, () => {
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests(() => ({ dataDir: newFolder() }));
  });
  const cluster = await startOrSayWhyNot();
  describe.skipIf(cluster === undefined)(`${name}, on PostgreSQL`, () => {
    afterAll(() => cluster?.stop());
    tests(() => ({
      dataDir: newFolder(),
      databaseUrl: cluster?.createDatabase(`desk_${randomBytes(6).toString('hex')}`),
    }));
  });
}

async function startOrSayWhyNot(): Promise<PostgresCluster | undefined> {
  try {
    return await startPostgres();
  } catch (error) {
    if (!(error instanceof NoPostgresError) || process.env['CI'] !== undefined) throw error;
    console.warn(`Not tested on PostgreSQL: ${error.message}`);
    return undefined;
  }
}
