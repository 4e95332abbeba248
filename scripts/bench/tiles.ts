/**
 * `npm run bench -- tiles [--scans <folder>] [--rounds 2] [--json]`: pages per second from masters
 * to packs of tiles, reading sizes and thumbnails, compared with libvips' own tools doing the same
 * work on the same masters, alternating, both with one process per core: conversion to sRGB, `vips
 * dzsave` (as files, and into a ZIP file), and `vipsthumbnail` for the sizes. `ratio` is against the
 * faster of the two. Files, inodes and bytes per page, and our peak memory.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { cutScans } from '#src/imaging/cut/cut.ts';
import { toReadingSizes, toStripSizes } from '#src/imaging/cut/sizes.ts';
import { eachOf } from '#src/imaging/each-of.ts';
import { listMasters } from '#src/imaging/fixity/list-masters.ts';
import { isSrgb } from '#src/imaging/read/is-srgb.ts';
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

const layouts = ['loose', 'zip'] as const;
type Layout = (typeof layouts)[number];

let [seconds, peakMiB] = [0, 0];
const vipsSeconds: Record<Layout, number> = { loose: 0, zip: 0 };
for (let round = 0; round < rounds; round += 1) {
  rmSync(folder, { recursive: true, force: true });
  const memory = watchPeakMemory(process.pid);
  seconds += await timeOf(cutMasters);
  peakMiB = Math.max(peakMiB, memory.stop());
  if (hasVips)
    for (const layout of layouts) {
      rmSync(theirs, { recursive: true, force: true });
      vipsSeconds[layout] += await timeOf(() => cutWithVips(layout));
    }
}
const pages = masters.length * rounds;
const rateOf = (time: number) => Number((pages / time).toFixed(2));
const { files, folders, bytes } = sumOf(join(ours, 'packs'));
const perPage = (count: number) => Number((count / masters.length).toFixed(2));
const vipsBest = Math.min(vipsSeconds.loose, vipsSeconds.zip);
printFigures(
  `Cutting ${masters.length} masters of ${scansDir}, ${rounds} rounds, ${cores} cores`,
  {
    pagesPerSecond: rateOf(seconds),
    ...(hasVips && {
      vipsPagesPerSecond: rateOf(vipsBest),
      vipsLoosePagesPerSecond: rateOf(vipsSeconds.loose),
      vipsZipPagesPerSecond: rateOf(vipsSeconds.zip),
      ratio: Number((vipsBest / seconds).toFixed(2)),
    }),
    peakMiB,
    tile: tileSide,
    filesPerPage: perPage(files),
    inodesPerPage: perPage(files + folders),
    bytesPerPage: Math.round(bytes / masters.length),
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
    packsDir: join(ours, 'packs'),
    derivativesDir: join(ours, 'derivatives'),
  });
  if (problems.length > 0) throw new Error(`${problems.length} masters could not be cut`);
}

/** The same work by commands: sRGB, tiles, and every whole-page size, the smaller from the widest. */
async function cutWithVips(layout: Layout): Promise<void> {
  await mkdir(theirs, { recursive: true });
  const options = ['--layout', 'iiif3', '--tile-size', String(tileSide)];
  const suffix = `[Q=${jpegQuality},strip]`;
  await eachOf([...masters.entries()], cores, async ([index, master]) => {
    const output = join(theirs, `item-${index}`);
    const file = join(scansDir, master);
    const { width, height, icc } = await sharp(file, { limitInputPixels: false }).metadata();
    const isForeign = icc !== undefined && !isSrgb(icc);
    const source = isForeign ? `${output}.v` : file;
    if (isForeign) await run('vips', ['icc_transform', file, source, 'srgb', '--embedded']);
    const target = layout === 'zip' ? `${output}.zip` : output;
    const container = layout === 'zip' ? ['--container', 'zip'] : [];
    await run('vips', [
      'dzsave',
      source,
      target,
      ...options,
      ...container,
      '--suffix',
      `.jpg${suffix}`,
    ]);
    const [widest, ...rest] = toReadingSizes({ width, height }).toReversed();
    if (widest === undefined) throw new Error(`${master} has no size`);
    const wide = `${output}.wide.jpg`;
    const shrink = (from: string, size: number, to: string) =>
      run('vipsthumbnail', [from, '-s', `${size}x`, '-o', `${to}${suffix}`]);
    await shrink(source, widest.width, wide);
    for (const each of [...rest, ...toStripSizes({ width, height })])
      await shrink(wide, each.width, `${output}.${each.width}.jpg`);
    if (isForeign) await rm(source);
  });
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, VIPS_CONCURRENCY: '1' },
  });
  const status = await new Promise((done) => child.once('exit', done));
  if (status !== 0) throw new Error(`${command} ${args[0] ?? ''}: ${String(status)}`);
}

function sumOf(dir: string) {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile() && entry.name !== 'masters.json');
  const bytes = found.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: found.length, folders: entries.length - found.length - 1, bytes };
}
