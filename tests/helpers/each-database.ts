import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import type { StorePlace } from '#src/desk/store/open-store.ts';
import { createDatabase, dropDatabases } from './postgres.ts';

/**
 * The same tests on SQLite and on a real PostgreSQL. `newPlace` gives a database that nobody has
 * used. Without a PostgreSQL its half is skipped and says why; see `shared-postgres.ts`.
 */
export function describeEachDatabase(
  name: string,
  tests: (newPlace: () => StorePlace) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'phong-doc-desk-'));
  const newFolder = () => join(folder, randomBytes(6).toString('hex'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  describe(`${name}, on SQLite`, () => {
    tests(() => ({ dataDir: newFolder() }));
  });
  const postgres = inject('postgres');
  const isMissing = 'missing' in postgres;
  if (isMissing) console.warn(`Not tested on PostgreSQL: ${postgres.missing}`);
  describe.skipIf(isMissing)(`${name}, on PostgreSQL`, () => {
    const urls: string[] = [];
    afterAll(() => dropDatabases(urls));
    tests(() => {
      if (isMissing) return { dataDir: newFolder() };
      const url = createDatabase(postgres.port, `desk_${randomBytes(6).toString('hex')}`);
      urls.push(url);
      return { dataDir: newFolder(), databaseUrl: url };
    });
  });
}
