import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cutRegions } from '#src/imaging/cut/cut-regions.ts';
import { readItemImages } from '#src/imaging/read/read-item-images.ts';
import { readPagePacks } from '#src/imaging/cut/place-item.ts';
import { toPackPath } from '#src/imaging/pack/pack-store.ts';
import { jobOf, listFiles, openWorkbench, shareCutPool } from '../read/workbench.ts';

shareCutPool();

const region = { x: 100, y: 50, width: 1000, height: 400 };

async function openBench() {
  const bench = await openWorkbench();
  const paper = { create: { width: 1700, height: 1300, channels: 3, background: '#ccc' } } as const;
  await bench.put('a.png', await sharp(paper).png().toBuffer());
  return bench;
}

describe('a region of a page', () => {
  it('is cut in every width it has, under its canonical IIIF address', async () => {
    const bench = await openBench();
    await bench.cut([jobOf('a.png', { regions: [region] })]);
    const files = (await listFiles(bench.imagesDir)).filter((name) => name.includes('100,50'));
    expect(files.map((name) => name.split('/').slice(2).join('/'))).toEqual([
      '100,50,1000,400/1000,400/0/default.jpg',
      '100,50,1000,400/480,192/0/default.jpg',
      '100,50,1000,400/800,320/0/default.jpg',
    ]);
    const images = await readItemImages(bench.derivativesDir, 'tu-01-1');
    expect(images?.pages[0]?.regions).toMatchObject([{ ...region, sizes: { length: 3 } }]);
  });

  it('cuts no tile again when another is asked for, and goes when it is not', async () => {
    const bench = await openBench();
    await bench.cut([jobOf('a.png', { regions: [region] })]);
    const before = await readPagePacks(bench.derivativesDir, 'tu-01-1');
    const pageFile = toPackPath(bench.packsDir, before[0]?.packs[0] ?? '');
    const { ino } = await stat(pageFile);
    const { cut } = await bench.cut([jobOf('a.png', { regions: [{ ...region, x: 0 }] })]);
    expect(cut).toBe(0);
    const after = await readPagePacks(bench.derivativesDir, 'tu-01-1');
    expect(after[0]?.packs[0]).toBe(before[0]?.packs[0]);
    expect((await stat(pageFile)).ino).toBe(ino);
    const files = await listFiles(bench.imagesDir);
    expect(files.some((name) => name.includes('/100,50,'))).toBe(false);
    expect(files.some((name) => name.includes('/0,50,'))).toBe(true);
  });

  it('that extends over the edge is clipped to the page, and one outside it is not cut', async () => {
    const bench = await openBench();
    const regions = [
      { x: 1500, y: 0, width: 400, height: 100 },
      { x: 1800, y: 0, width: 10, height: 10 },
    ];
    await bench.cut([jobOf('a.png', { regions })]);
    const images = await readItemImages(bench.derivativesDir, 'tu-01-1');
    expect(images?.pages[0]?.regions).toEqual([
      { ...regions[0], sizes: [{ width: 200, height: 100 }] },
    ]);
  });

  it('is cut anew where its pack is damaged', async () => {
    const bench = await openBench();
    const { packsDir } = bench;
    const page = { masterPath: join(bench.scansDir, 'a.png'), redactions: [] };
    const cut = () => cutRegions(page, [region], { packsDir, sha256: 'ab'.repeat(32) });
    const [first] = await cut();
    const file = toPackPath(packsDir, first?.key ?? '');
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, -100));
    expect(await cut()).toEqual([first]);
    expect(await readFile(file)).toEqual(whole);
  });
});
