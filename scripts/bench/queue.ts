/**
 * `npm run bench -- queue [--requests 50000] [--json]`: milliseconds of staff pages at a desk with
 * this many requests, on SQLite and on PostgreSQL, and the additional memory while all of them are
 * downloaded. It starts a PostgreSQL of its own.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { buildQueueList } from '#src/desk/pages/staff/queue/build-queue-list.ts';
import { findLikelyDoubles } from '#src/desk/store/double/find-likely-doubles.ts';
import { countErased, findDue } from '#src/desk/store/erasure/find-due.ts';
import { openStore, type Store, type StorePlace } from '#src/desk/store/open-store.ts';
import { readPeriodCounts } from '#src/desk/store/period-counts.ts';
import { countQueue, listQueue, readQueue } from '#src/desk/store/queue/queue.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { fillQueue } from '../../tests/helpers/fill-queue.ts';
import { startPostgres } from '../../tests/helpers/postgres.ts';
import { makeBenchData } from './desk/bench-data.ts';
import { printFigures } from './measure/print-figures.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    json: { type: 'boolean', default: false },
  },
});
const requests = Number(values.requests);
const view = { today: '2026-11-29', staffId: 'lan' };
const now = new Date('2026-11-29T03:00:00Z');
const retention = { decided: 3600, withdrawn: 3600, undecided: 3600 };
const tries = 5;

const cluster = await startPostgres({ isDurable: true });
const folders: string[] = [];
try {
  const newPlace = (): StorePlace => {
    const dataDir = makeBenchData();
    folders.push(dataDir);
    return { dataDir };
  };
  const sqlite = await measure(newPlace());
  const postgres = await measure({ ...newPlace(), databaseUrl: cluster.createDatabase('bench') });
  printFigures(
    `The queue of ${requests} requests: median of ${tries}, in ms`,
    { sqlite, postgres },
    values.json ? ['--json'] : [],
  );
} finally {
  cluster.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

async function measure(place: StorePlace) {
  const store = await openStore(place);
  await fillQueue(store, requests);
  if (place.databaseUrl !== undefined) await sql`vacuum analyze`.execute(store);
  const listPageOf = (group: 'open' | 'decided' | 'all', listPage: number, words = '') =>
    readQueue(store, { group, words, listPage, ...view });
  const { lines, listPages } = await listPageOf('all', 1);
  const request = await findRequest(store, 'code', lines[0]?.code ?? '');
  if (request === undefined) throw new Error('The desk is empty.');
  const figures = {
    counts: await time(() => countQueue(store, view)),
    open: await time(() => listPageOf('open', 1)),
    allFirst: await time(() => listPageOf('all', 1)),
    allLast: await time(() => listPageOf('all', listPages)),
    answeredLast: await time(() => listPageOf('decided', listPages)),
    searchAll: await time(() => listPageOf('all', 1, 'thu 77')),
    searchNothing: await time(() => listPageOf('all', 1, 'không có ở đâu')),
    likelyDoubles: await time(() => findLikelyDoubles(store, request)),
    statisticsOfYear: await time(() =>
      readPeriodCounts(store, { from: '2026-01-01', until: '2026-12-31' }),
    ),
    due: await time(() => findDue(store, retention, now, 100)),
    erasedToday: await time(() => countErased(store, now)),
    ...(await download(store)),
  };
  await store.destroy();
  return figures;
}

async function time(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let tried = 0; tried < tries; tried += 1) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(tries / 2)] ?? 0);
}

/** Downloads all of them as a file and discards it. */
async function download(store: Store) {
  const listing = { report: () => undefined, waitForBrowser: () => Promise.resolve() };
  const started = performance.now();
  const before = process.memoryUsage().rss;
  const lines = listQueue(store, { group: 'all', words: '', ...view });
  const { body } = await buildQueueList(lines, 'vi', listing);
  let bytes = 0;
  let most = before;
  if (body === null) throw new Error('There is no list.');
  for await (const chunk of body) {
    bytes += chunk.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  return {
    download: Math.round(performance.now() - started),
    downloadMiB: Math.round(bytes / 2 ** 20),
    downloadAddsMiB: Math.round((most - before) / 2 ** 20),
  };
}
