import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeImageIndex } from '#src/imaging/pack/image-index.ts';
import { prunePacks } from '#src/imaging/pack/prune-packs.ts';
import {
  baseUrl,
  drawSlopes,
  jobOf,
  listFiles,
  openWorkbench,
  shareCutPool,
} from '../read/workbench.ts';

shareCutPool();

async function openTwoPages() {
  const bench = await openWorkbench();
  await bench.put('a.png', await drawSlopes(60, 50).png().toBuffer());
  await bench.put('b.png', await drawSlopes(50, 60).png().toBuffer());
  const both = [jobOf('a.png'), jobOf('b.png', { itemSlug: 'tu-02' })] as const;
  await bench.cut(both);
  const prune = (indexFiles: readonly string[] = []) =>
    prunePacks(bench.packsDir, { derivativesDirs: [bench.derivativesDir], indexFiles });
  return { bench, both, prune };
}

it('a pack that no page needs leaves the store, the others stay', async () => {
  const { bench, both, prune } = await openTwoPages();
  expect(await prune()).toBe(0);
  await bench.cut([both[0]]);
  expect(await prune()).toBe(1);
  const left = await listFiles(bench.packsDir);
  expect(left.filter((path) => path.endsWith('.zip'))).toHaveLength(1);
  await rm(join(bench.derivativesDir, 'tu-01-1'), { recursive: true });
  expect(await bench.cut(both)).toMatchObject({ cut: 1 });
});

it('the pack without a redaction leaves the store with it', async () => {
  const { bench, both, prune } = await openTwoPages();
  const redactions = [{ x: 0, y: 0, width: 9, height: 9 }];
  await bench.cut([jobOf('a.png', { redactions }), both[1]]);
  expect(await prune()).toBe(1);
});

it('what another site needs stays', async () => {
  const { bench, both } = await openTwoPages();
  const other = join(bench.derivativesDir, '../other');
  await bench.cut(both, { derivativesDir: other });
  await bench.cut([]);
  const derivativesDirs = [bench.derivativesDir, other];
  expect(await prunePacks(bench.packsDir, { derivativesDirs, indexFiles: [] })).toBe(0);
});

it.each([
  ['packed', 0],
  ['loose', 1],
] as const)('what an earlier site reads stays: its images are %s', async (layout, removed) => {
  const { bench, both, prune } = await openTwoPages();
  const index = join(bench.workDir, '../images.db');
  await writeImageIndex(index, bench.derivativesDir, { layout, baseUrl });
  await bench.cut([both[0]]);
  expect(await prune([index, join(bench.workDir, 'gone.db')])).toBe(removed);
});

it('an unreadable folder of the store is an error, because it may contain closed images', async () => {
  const { bench, prune } = await openTwoPages();
  await writeFile(join(bench.packsDir, 'ff'), '');
  await expect(prune()).rejects.toThrow('ENOTDIR');
});
