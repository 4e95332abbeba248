import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  jobOf,
  listFiles,
  openWorkbench,
  type Workbench,
  shareCutPool,
} from '../read/workbench.ts';

shareCutPool();

const secret = { x: 311.4, y: 207.2, width: 402, height: 351 };

/** Grey paper; only what is to be hidden is red. */
async function putScan(bench: Workbench): Promise<void> {
  const red = sharp({ create: { width: 403, height: 352, channels: 3, background: '#e00' } });
  const paper = { create: { width: 1700, height: 1300, channels: 3, background: '#ccc' } } as const;
  const input = await red.png().toBuffer();
  const scan = sharp(paper).composite([{ input, left: 311, top: 207 }]);
  await bench.put('a.png', await scan.png().toBuffer());
}

/** Derivatives that show any red at all. */
async function findRed(dir: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of (await listFiles(dir)).filter((name) => name.endsWith('.jpg'))) {
    const { data, info } = await sharp(join(dir, file))
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (let at = 0; at < data.length; at += info.channels) {
      if ((data[at] ?? 0) - (data[at + 1] ?? 0) > 12) {
        found.push(file);
        break;
      }
    }
  }
  return found;
}

describe('redactions', () => {
  it('leave nothing of what lies below in any derivative', async () => {
    const bench = await openWorkbench();
    await putScan(bench);
    const regions = [{ x: 250, y: 150, width: 600, height: 500 }];
    await bench.cut([jobOf('a.png', { redactions: [secret], regions })]);
    const files = await listFiles(bench.imagesDir);
    expect(files.length).toBeGreaterThan(15);
    expect(files).toContain('tu-01-1/1/250,150,600,500/480,400/0/default.jpg');
    expect(await findRed(bench.imagesDir)).toEqual([]);
  });

  it('are what hides it: without them it shows in tiles and sizes', async () => {
    const bench = await openWorkbench();
    await putScan(bench);
    await bench.cut([jobOf('a.png')]);
    const found = await findRed(bench.imagesDir);
    expect(found.some((file) => file.includes('/full/400,'))).toBe(true);
    expect(found.some((file) => file.includes('/0,0,512,512/'))).toBe(true);
  });

  it('that come later take the page cut before away', async () => {
    const bench = await openWorkbench();
    await putScan(bench);
    await bench.cut([jobOf('a.png')]);
    await bench.cut([jobOf('a.png', { redactions: [secret] })]);
    expect(await findRed(bench.imagesDir)).toEqual([]);
  });

  it('outside the image stop the page, because they hide nothing', async () => {
    const bench = await openWorkbench();
    await putScan(bench);
    const outside = { x: 1700, y: 0, width: 50, height: 50 };
    const { problems } = await bench.cut([jobOf('a.png', { redactions: [outside] })]);
    expect(problems.map(({ name }) => name)).toEqual(['redaction-outside']);
    expect(await listFiles(bench.imagesDir)).toEqual([]);
  });
});
