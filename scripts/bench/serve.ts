/**
 * `npm run bench -- serve [--aborts 10000] [--swaps 200] [--json]`: open files of the sample's
 * server before and after aborted downloads, and readers' errors while sites are switched
 * repeatedly, and while a real build runs. Linux only.
 */
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { describeError } from '#src/server/describe-error.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { runCommand } from '../../tests/helpers/run-command.ts';
import { buildIfChanged } from '../lib/build-if-changed.ts';
import { makeBenchData } from './desk/bench-data.ts';
import { startDeskSite } from './desk/desk-site.ts';
import { printFigures } from './measure/print-figures.ts';

const { values } = parseArgs({
  options: {
    aborts: { type: 'string', default: '10000' },
    swaps: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
  },
});
/** Number of concurrent readers. */
const atOnce = 16;
/** In ms: a reader whose error comes at once must not starve the others. */
const afterError = 50;

const folder = join(process.cwd(), '.cache', 'bench', 'serve');
const env = { OUT_DIR: join(folder, 'site'), DESK: 'on', TODAY: '2026-11-23' };
Object.assign(process.env, env);
const settings = readEnvSettings(process.env, process.cwd(), new Date());
await buildIfChanged(settings);

const dataDir = makeBenchData();
const site = await startDeskSite({ ...env, DATA_DIR: dataDir });
try {
  const { files, paths } = listPaths(settings.outDir);
  const openBefore = countOpenFiles();
  await breakOff(files, Number(values.aborts));
  const openAfter = await untilFewOpen(openBefore);
  const swapped = await readWhile(paths, () =>
    runToEnd('scripts/bench/serve/swap-sites.ts', { SWAPS: values.swaps }),
  );
  const built = await readWhile(paths, () => runToEnd('scripts/build.ts', {}));
  printFigures(
    `The server of the sample: ${values.aborts} downloads broken off, ${values.swaps} sites in turn`,
    {
      openBefore,
      openAfter,
      swapAnswers: swapped.answers,
      swapErrors: swapped.errors,
      buildAnswers: built.answers,
      buildErrors: built.errors,
      buildSeconds: Math.round(built.ms / 1000),
      versionsLeft: readdirSync(settings.versionsDir).filter((name) => /^\d/.test(name)).length,
    },
    values.json ? ['--json'] : [],
  );
} finally {
  await site.stop('SIGTERM');
  rmSync(dataDir, { recursive: true });
}

/**
 * The largest files, and pages, files and images of pages of every kind, including one rendered on
 * demand.
 */
function listPaths(client: string) {
  const all = readdirSync(client, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sized = all
    .map((file) => ({ file, size: statSync(file).size }))
    .toSorted((a, b) => b.size - a.size);
  const toPath = (file: string) =>
    encodeURI(file.slice(client.length).replace(/\/index\.html$/, '/'));
  const ofKinds = ['.html', '.jpg', '.json', '.xml', '.css'].flatMap((end) =>
    all.filter((file) => file.endsWith(end) && !file.endsWith('404.html')).slice(0, 6),
  );
  return {
    files: sized.slice(0, 5).map(({ file }) => toPath(file)),
    // Names with a content hash: those of earlier sites remain available.
    paths: ['/', '/yeu-cau/', '/en/yeu-cau/', ...ofKinds.map(toPath), ...listImages(all)],
  };
}

/** Images from packs that the first page with any shows. */
function listImages(files: readonly string[]): readonly string[] {
  for (const file of files.filter((path) => path.endsWith('.html'))) {
    const images = readFileSync(file, 'utf8').match(/\/iiif\/[^"\s]+\.jpg/g) ?? [];
    if (images.length > 0) return [...new Set(images)].slice(0, 6);
  }
  throw new Error('No page of the sample shows an image.');
}

/** Starts downloads and aborts them at their first bytes. */
async function breakOff(files: readonly string[], count: number): Promise<void> {
  const rest = Array.from({ length: count }, (_, number) => number).values();
  const leave = async () => {
    for (const number of rest) {
      const sent = request(`${site.url}${files[number % files.length] ?? '/'}`, {
        agent: false,
      });
      sent.on('error', () => undefined);
      sent.end();
      sent.on('response', (response) => {
        response.on('error', () => undefined);
        response.once('data', () => sent.destroy());
      });
      await once(sent, 'close');
    }
  };
  await Promise.all(Array.from({ length: atOnce }, leave));
}

/** Open files of the site, in the server's process. */
function countOpenFiles(): number {
  const dir = `/proc/${site.pid}/fd`;
  return readdirSync(dir).filter((fd) => {
    try {
      return readlinkSync(join(dir, fd)).startsWith(settings.versionsDir);
    } catch {
      // Closed since it was listed.
      return false;
    }
  }).length;
}

/** The last responses may still be in progress. */
async function untilFewOpen(few: number): Promise<number> {
  const giveUp = performance.now() + 20_000;
  let open = countOpenFiles();
  while (open > few && performance.now() < giveUp) {
    await delay(100);
    open = countOpenFiles();
  }
  return open;
}

/** Readers' results while `work` runs: everything except 200 with a complete body is an error. */
async function readWhile(paths: readonly string[], work: () => Promise<void>) {
  let answers = 0;
  const errors: string[] = [];
  let isDone = false;
  const readers = Array.from({ length: atOnce }, async (_, reader) => {
    for (let turn = reader; !isDone; turn += 1) {
      const path = paths[turn % paths.length] ?? '/';
      try {
        const answer = await fetch(`${site.url}${path}`);
        const body = await answer.arrayBuffer();
        answers += 1;
        if (answer.status !== 200 || body.byteLength === 0) errors.push(`${answer.status} ${path}`);
      } catch (error) {
        errors.push(
          `${error instanceof Error ? (describeError(error).cause ?? error.name) : 'unknown'} ${path}`,
        );
        await delay(afterError);
      }
    }
  });
  const started = performance.now();
  try {
    await work();
  } finally {
    isDone = true;
  }
  const ms = performance.now() - started;
  await Promise.all(readers);
  return { answers, errors: errors.length === 0 ? 0 : errors.slice(0, 20), ms };
}

async function runToEnd(script: string, more: Readonly<Record<string, string>>): Promise<void> {
  const command = runCommand(script, { ...env, ...more });
  const code = await command.ended;
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${command.said()}`);
}
