/**
 * `npm run bench -- backup [--rows 1000000] [--json]`: time and memory of a backup and a restore of
 * this many rows, on SQLite and on PostgreSQL. Both run the same commands as in production. It
 * starts a PostgreSQL of its own.
 */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { codesPerYear } from '#src/desk/rules/request-code.ts';
import { saveRequests } from '#src/desk/store/request/save-requests.ts';
import { newRequest } from '../../tests/helpers/new-request.ts';
import { startPostgres } from '../../tests/helpers/postgres.ts';
import { runCommand } from '../../tests/helpers/run-command.ts';
import { makeBenchData } from './desk/bench-data.ts';
import { watchPeakMemory } from './measure/peak-memory.ts';
import { printFigures } from './measure/print-figures.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    json: { type: 'boolean', default: false },
  },
});
/** One request with its two items, log line and two letters. */
const rowsOfRequest = 6;
const requests = Math.ceil(Number(values.rows) / rowsOfRequest);
const inOneStep = 200;

interface Place {
  readonly DATA_DIR: string;
  readonly DATABASE_URL: string;
}

const cluster = await startPostgres({ isDurable: true });
const folders: string[] = [];
const newPlace = (database = ''): Place => {
  const dataDir = makeBenchData();
  folders.push(dataDir);
  const url = database === '' ? '' : cluster.createDatabase(database);
  return { DATA_DIR: dataDir, DATABASE_URL: url };
};
const full = newPlace();
const file = join(full.DATA_DIR, 'backup.jsonl');
try {
  await fill(full.DATA_DIR);
  const fromSqlite = await time(full, 'backup', file);
  const bytes = statSync(file).size;
  const intoSqlite = await time(newPlace(), 'restore', file);
  const postgres = newPlace('bench');
  const intoPostgres = await time(postgres, 'restore', file);
  const fromPostgres = await time(postgres, 'backup', `${file}-again`);
  printFigures(
    `Backup and restore of ${requests * rowsOfRequest} rows, ${Math.round(bytes / 2 ** 20)} MiB`,
    { fromSqlite, intoSqlite, fromPostgres, intoPostgres },
    values.json ? ['--json'] : [],
  );
} finally {
  cluster.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

async function fill(dataDir: string): Promise<void> {
  const { store } = await openVault({ dataDir });
  let number = 0;
  for (let first = 0; first < requests; first += inOneStep) {
    const some = Array.from({ length: Math.min(inOneStep, requests - first) }, () => newRequest());
    // The maximum number of request codes in a year.
    const year = 2026 + Math.floor(first / (codesPerYear / 2));
    const dated = some.map((one) => ({ ...one, receivedAt: `${year}-11-23T02:00:00.000Z` }));
    await saveRequests(store, dated, () => (number = (number + 1) % codesPerYear));
  }
  await store.destroy();
}

async function time(place: Place, command: 'backup' | 'restore', to: string) {
  const started = performance.now();
  const run = runCommand('scripts/desk.ts', { ...place }, process.cwd(), [command, to]);
  const memory = watchPeakMemory(run.pid);
  const code = await run.ended;
  const peakMiB = memory.stop();
  if (code !== 0) throw new Error(run.said());
  return { seconds: Math.round((performance.now() - started) / 100) / 10, peakMiB };
}
