import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pruneCuts } from '#src/imaging/cut/prune-cuts.ts';
import { drawSlopes, jobOf, listFiles, openWorkbench, shareCutPool } from '../read/workbench.ts';

shareCutPool();

async function openTwoPages() {
  const bench = await openWorkbench();
  await bench.put('a.png', await drawSlopes(60, 50).png().toBuffer());
  await bench.put('b.png', await drawSlopes(50, 60).png().toBuffer());
  const both = [jobOf('a.png'), jobOf('b.png', { itemSlug: 'tu-02' })] as const;
  await bench.cut(both);
  return { bench, both };
}

it('a cut that no page needs leaves the cache, the others stay', async () => {
  const { bench, both } = await openTwoPages();
  const dirs = [bench.derivativesDir];
  expect(await pruneCuts(bench.cacheDir, dirs)).toBe(0);
  await bench.cut([both[0]]);
  expect(await pruneCuts(bench.cacheDir, dirs)).toBe(1);
  const left = await listFiles(bench.cacheDir);
  expect(left.filter((path) => path.endsWith('page.json'))).toHaveLength(1);
  await rm(join(bench.derivativesDir, 'tu-01-1'), { recursive: true });
  expect(await bench.cut(both)).toMatchObject({ cut: 1 });
});

it('the cut without a redaction leaves the cache with it', async () => {
  const { bench, both } = await openTwoPages();
  const redactions = [{ x: 0, y: 0, width: 9, height: 9 }];
  await bench.cut([jobOf('a.png', { redactions }), both[1]]);
  expect(await pruneCuts(bench.cacheDir, [bench.derivativesDir])).toBe(1);
});

it('what another site needs stays', async () => {
  const { bench, both } = await openTwoPages();
  const other = join(bench.derivativesDir, '../other');
  await bench.cut(both, { derivativesDir: other });
  await bench.cut([]);
  expect(await pruneCuts(bench.cacheDir, [bench.derivativesDir, other])).toBe(0);
});

it('an unreadable folder of the cache is an error, because it may contain closed images', async () => {
  const { bench } = await openTwoPages();
  await writeFile(join(bench.cacheDir, 'ff'), '');
  await expect(pruneCuts(bench.cacheDir, [bench.derivativesDir])).rejects.toThrow('ENOTDIR');
});
