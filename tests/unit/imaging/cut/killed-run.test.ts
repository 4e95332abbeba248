import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isIntact } from '#src/imaging/pack/pack-file.ts';
import { runCommand } from '#tests/helpers/run-command.ts';
import { drawSlopes, jobOf, listFiles, openWorkbench } from '../read/workbench.ts';

const script = fileURLToPath(new URL('../../../helpers/cut-until.ts', import.meta.url));
/** More than the runs below cut before they are killed, on a fast machine too. */
const scans = 40;
const workers = 2;

it('a run that is killed at any moment loses no more than the pages in hand', async () => {
  const bench = await openWorkbench();
  const names = Array.from({ length: scans }, (_, index) => `${index + 10}.jpg`);
  for (const [index, name] of names.entries()) {
    const scan = drawSlopes(1100 + index, 900).jpeg();
    await bench.put(name, await scan.toBuffer());
  }
  const { scansDir, packsDir, derivativesDir } = bench;
  const listPacks = async () =>
    existsSync(packsDir) ? (await listFiles(packsDir)).filter((file) => file.endsWith('.zip')) : [];

  // Moments that differ: while the first page is cut, and some time after each of the others.
  for (const [pages, ms] of [
    [0, 150],
    [1, 0],
    [1, 20],
    [1, 45],
    [2, 70],
  ] as const) {
    const before = await listPacks();
    const run = runCommand(script, {}, process.cwd(), [scansDir, packsDir, derivativesDir]);
    if (pages > 0) await run.untilSays(new RegExp(`^${pages} cut`, 'm'));
    await new Promise((resolve) => setTimeout(resolve, ms));
    await run.stop('SIGKILL');
    const told = Number(/(\d+) cut\s*$/.exec(run.said())?.[1] ?? 0);
    const packs = await listPacks();
    expect(packs.length - before.length).toBeGreaterThanOrEqual(told);
    expect(packs.length - before.length).toBeLessThanOrEqual(told + workers);
    for (const pack of packs) expect(isIntact(await readFile(join(packsDir, pack)))).toBe(true);
  }

  const there = (await listPacks()).length;
  const jobs = names.map((name, index) => jobOf(name, { itemSlug: `tu-01-${index + 1}` }));
  const { cut, problems } = await bench.cut(jobs);
  expect(problems).toEqual([]);
  expect(cut).toBe(scans - there);
  const left = [...(await readdir(packsDir)), ...(await readdir(derivativesDir))];
  expect(left.filter((name) => name.startsWith('.tmp'))).toEqual([]);
}, 60_000);
