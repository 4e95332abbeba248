/**
 * `npm run bench -- tiles [--scans <folder>] [--rounds 2] [--json]`: pages per second from masters
 * to tiles, reading sizes and words, compared with `vips dzsave` on the same masters, alternating,
 * both with one process per core; files and bytes per page, and our peak memory.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cutScans } from '#src/imaging/cut/cut.ts';
import { eachOf } from '#src/imaging/each-of.ts';
import { listMasters } from '#src/imaging/fixity/list-masters.ts';
import { jpegQuality, tileSide } from '#src/imaging/settings.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { watchPeakMemory } from './measure/peak-memory.ts';
import { printFigures } from './measure/print-figures.ts';

const settings = readEnvSettings(process.env, process.cwd(), new Date());
const { values } = parseArgs({
  options: {
    scans: { type: 'string', default: settings.scansDir },
    rounds: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  },
});
const scansDir = resolve(values.scans);
const rounds = Number(values.rounds);
const cores = availableParallelism();
// PDFs are left out: Debian's vips renders only one page of them.
const masters = (await listMasters(scansDir)).filter((path) => !/\.pdf$/i.test(path));
const folder = join(settings.workDir, 'bench', 'tiles');
const ours = join(folder, 'ours');
const theirs = join(folder, 'vips');
const hasVips = spawnSync('vips', ['--version']).status === 0;
if (!hasVips) console.error('No vips to compare with. On Debian: apt install libvips-tools');

let [seconds, vipsSeconds, peakMiB] = [0, 0, 0];
for (let round = 0; round < rounds; round += 1) {
  rmSync(folder, { recursive: true, force: true });
  const memory = watchPeakMemory(process.pid);
  seconds += await timeOf(cutMasters);
  peakMiB = Math.max(peakMiB, memory.stop());
  if (hasVips) vipsSeconds += await timeOf(cutWithVips);
}
const pages = masters.length * rounds;
const rateOf = (time: number) => Number((pages / time).toFixed(2));
const { files, bytes } = sumOf(join(ours, 'derivatives'));
printFigures(
  `Cutting ${masters.length} masters of ${scansDir}, ${rounds} rounds, ${cores} cores`,
  {
    pagesPerSecond: rateOf(seconds),
    ...(hasVips && {
      vipsPagesPerSecond: rateOf(vipsSeconds),
      ratio: Number((vipsSeconds / seconds).toFixed(2)),
    }),
    peakMiB,
    tile: tileSide,
    filesPerPage: Math.round(files / masters.length),
    kibPerPage: Math.round(bytes / 1024 / masters.length),
  },
  values.json ? ['--json'] : [],
);
rmSync(folder, { recursive: true, force: true });

async function timeOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function cutMasters(): Promise<void> {
  const { problems } = await cutScans({
    jobs: masters.map((master, index) => ({
      itemSlug: `item-${index}`,
      page: 1,
      master,
      redactions: [],
    })),
    scansDir,
    cacheDir: join(ours, 'cuts'),
    derivativesDir: join(ours, 'derivatives'),
    baseUrl: 'https://luutru.example',
  });
  if (problems.length > 0) throw new Error(`${problems.length} masters could not be cut`);
}

async function cutWithVips(): Promise<void> {
  await mkdir(theirs, { recursive: true });
  const options = ['--layout', 'iiif3', '--tile-size', String(tileSide)];
  await eachOf([...masters.entries()], cores, async ([index, master]) => {
    const output = join(theirs, `item-${index}`);
    const suffix = `.jpg[Q=${jpegQuality}]`;
    const args = ['dzsave', join(scansDir, master), output, ...options, '--suffix', suffix];
    const child = spawn('vips', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, VIPS_CONCURRENCY: '1' },
    });
    const status = await new Promise((done) => child.once('exit', done));
    if (status !== 0) throw new Error(`vips dzsave ${master}: ${String(status)}`);
  });
}

function sumOf(dir: string): { readonly files: number; readonly bytes: number } {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const images = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const bytes = images.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: images.length, bytes };
}
