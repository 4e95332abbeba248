/**
 * `npm run bench -- desk [--requests 10000] [--kills 200] [--json]`: requests per second that the
 * desk of the sample accepts and their 99th percentile, on SQLite and on PostgreSQL with full
 * durability; its memory after that many requests; and requests lost or duplicated when it is
 * killed under load. It starts a PostgreSQL of its own.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { shortestFilling } from '#src/desk/reader/form-token.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { startPostgres } from '../../tests/helpers/postgres.ts';
import { buildIfChanged } from '../lib/build-if-changed.ts';
import { makeBenchData } from './desk/bench-data.ts';
import { crashDesk } from './desk/crash-desk.ts';
import { startDeskSite } from './desk/desk-site.ts';
import { fillForms, sendForm } from './desk/filled-form.ts';
import { watchPeakMemory } from './measure/peak-memory.ts';
import { printFigures } from './measure/print-figures.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
  },
});
const requests = Number(values.requests);
const kills = Number(values.kills);
/** An open file of the sample. */
const item = 'TU-01-0145';
/** Number of concurrent readers. */
const atOnce = 8;

const folder = join(process.cwd(), '.cache', 'bench', 'desk');
const env = { OUT_DIR: join(folder, 'site'), DESK: 'on', TODAY: '2026-11-23' };
for (const old of ['site', 'site.sites'])
  rmSync(join(folder, old), { recursive: true, force: true });
Object.assign(process.env, env);
await buildIfChanged(readEnvSettings(process.env, process.cwd(), new Date()));

const newPlace = () => ({ ...env, DATA_DIR: makeBenchData() });
const cluster = await startPostgres({ isDurable: true });
try {
  const sqlite = await load(newPlace());
  const postgres = await load({ ...newPlace(), DATABASE_URL: cluster.createDatabase('bench') });
  const crashed = await crashDesk(newPlace(), item, kills, Math.random);
  const { acknowledged, lost, doubled, database } = crashed;
  printFigures(
    `The desk of the sample: ${requests} requests, ${atOnce} at once`,
    {
      sqlite: { perSecond: sqlite.perSecond, p99Ms: sqlite.p99Ms },
      postgres: { perSecond: postgres.perSecond, p99Ms: postgres.p99Ms },
      peakMiB: sqlite.peakMiB,
      kills,
      acknowledged,
      lost,
      doubled,
      database,
    },
    values.json ? ['--json'] : [],
  );
} finally {
  cluster.stop();
}

/** All forms are opened before the first is sent, so that only their acceptance is timed. */
async function load(place: Readonly<Record<string, string>>) {
  const site = await startDeskSite(place);
  const memory = watchPeakMemory(site.pid);
  const forms = await fillForms(site.url, item, requests);
  await delay(shortestFilling);
  const times: number[] = [];
  const rest = forms.entries();
  const started = performance.now();
  const send = async () => {
    for (const [number, form] of rest) {
      const sent = performance.now();
      const from = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
      const path = await sendForm(site.url, form, from);
      if (path === undefined) throw new Error(`Request ${number} was not accepted.`);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  const seconds = (performance.now() - started) / 1000;
  const peakMiB = memory.stop();
  await site.stop('SIGTERM');
  times.sort((a, b) => a - b);
  return {
    perSecond: Math.round(requests / seconds),
    p99Ms: Math.round(times[Math.floor(times.length * 0.99)] ?? 0),
    peakMiB,
  };
}
