import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPagePacks } from '#src/imaging/cut/place-item.ts';
import { toPackPath } from '#src/imaging/pack/pack-store.ts';
import { readItemImages } from '#src/imaging/read/read-item-images.ts';
import {
  drawSlopes,
  jobOf,
  openWorkbench,
  type Workbench,
  shareCutPool,
} from '../read/workbench.ts';

shareCutPool();

const alto = (text: string) =>
  `<alto><Layout><Page WIDTH="100" HEIGHT="150"><TextBlock><TextLine HPOS="10" VPOS="20" WIDTH="30" HEIGHT="5"><String CONTENT="${text}"/></TextLine></TextBlock></Page></Layout></alto>`;

async function putScans(bench: Workbench, names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    await bench.put(
      name,
      await drawSlopes(200 + index, 300)
        .jpeg()
        .toBuffer(),
    );
  }
}

describe('cutting scans', () => {
  it('cuts nothing twice, and nothing for a changed word', async () => {
    const bench = await openWorkbench();
    await putScans(bench, ['a.jpg']);
    await bench.put('a.xml', alto('một'));
    const jobs = [jobOf('a.jpg', { words: 'a.xml' })];
    expect(await bench.cut(jobs)).toEqual({ pages: 1, cut: 1, problems: [], notices: [] });
    expect(await bench.cut(jobs)).toEqual({ pages: 1, cut: 0, problems: [], notices: [] });

    await bench.put('a.xml', alto('hai chữ'));
    expect(await bench.cut(jobs)).toMatchObject({ cut: 0 });
    const item = await readItemImages(bench.derivativesDir, 'tu-01-1');
    expect(item?.pages[0]?.lines).toEqual([
      { text: 'hai chữ', x: 20, y: 40, width: 60, height: 10 },
    ]);
  });

  it('cuts the same master once for two pages', async () => {
    const bench = await openWorkbench();
    await putScans(bench, ['a.jpg']);
    await bench.put('b.jpg', await readFile(join(bench.scansDir, 'a.jpg')));
    await bench.cut([jobOf('a.jpg')]);
    const { cut } = await bench.cut([jobOf('a.jpg'), jobOf('b.jpg', { itemSlug: 'tu-01-2' })]);
    expect(cut).toBe(0);
  });

  it('removes pages and items that are no longer asked for', async () => {
    const bench = await openWorkbench();
    await putScans(bench, ['a.jpg', 'b.jpg', 'c.jpg']);
    const [a, b] = [jobOf('a.jpg'), jobOf('b.jpg', { page: 2 })];
    await bench.cut([a, b, jobOf('c.jpg', { itemSlug: 'tu-01-9' })]);
    await bench.cut([b]);
    expect(await readdir(bench.derivativesDir)).toEqual(['tu-01-1']);
    expect((await readdir(join(bench.derivativesDir, 'tu-01-1'))).sort()).toEqual([
      '.stamp',
      'item.json',
      'packs.json',
    ]);
  });

  it('reports what cannot be read by path and reason, goes on, and reports it again', async () => {
    const bench = await openWorkbench();
    await putScans(bench, ['good.jpg']);
    const whole = await drawSlopes(900, 900).jpeg().toBuffer();
    await bench.put('cut-off.jpg', whole.subarray(0, whole.length >> 1));
    await bench.put('empty.tif', '');
    await bench.put('note.png', 'not an image');
    await bench.put('good.xml', '<alto><Layout>');
    const jobs = ['empty.tif', 'cut-off.jpg', 'note.png', 'gone.jpg', '../out.jpg'].map(
      (master, index) => jobOf(master, { page: index + 2 }),
    );
    jobs.push(jobOf('good.jpg', { words: 'good.xml' }));
    jobs.push(jobOf('good.jpg', { words: 'gone.xml', page: 7 }));
    const expected = [
      ['../out.jpg', 'scan-outside'],
      ['cut-off.jpg', 'scan-damaged'],
      ['empty.tif', 'scan-empty'],
      ['gone.jpg', 'scan-missing'],
      ['gone.xml', 'words-unreadable'],
      ['good.xml', 'words-unreadable'],
      ['note.png', 'scan-not-picture'],
    ];
    for (let run = 0; run < 2; run += 1) {
      const { problems } = await bench.cut(jobs);
      expect(problems.map(({ path, name }) => [path, name])).toEqual(expected);
    }
    const item = await readItemImages(bench.derivativesDir, 'tu-01-1');
    expect(item?.pages.map(({ number }) => number)).toEqual([1, 7]);
    expect((await readdir(bench.packsDir)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves no partial files when it is stopped, and resumes', async () => {
    const bench = await openWorkbench();
    const names = Array.from({ length: 8 }, (_, index) => `${index}.jpg`);
    for (const [index, name] of names.entries()) {
      await bench.put(
        name,
        await drawSlopes(1500 + index, 1500)
          .jpeg()
          .toBuffer(),
      );
    }
    const jobs = names.map((name) => jobOf(name, { itemSlug: `tu-${name[0]}` }));
    const abort = new AbortController();
    let seen = 0;
    const stopped = bench.cut(jobs, {
      signal: abort.signal,
      onProgress: ({ done }) => {
        seen = done;
        if (done === 2) abort.abort(new Error('enough'));
      },
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(seen).toBeLessThan(8);
    for (const slug of await readdir(bench.derivativesDir)) {
      expect(await readItemImages(bench.derivativesDir, slug)).toBeDefined();
    }
    expect((await readdir(bench.packsDir)).filter((name) => name.startsWith('.tmp'))).toEqual([]);

    const { cut } = await bench.cut(jobs);
    expect(cut).toBeGreaterThan(0);
    expect(cut).toBeLessThanOrEqual(6);
    expect(await readdir(bench.derivativesDir)).toHaveLength(8);
  });

  it('cuts a page anew whose pack is lost, and the others of its item not', async () => {
    const bench = await openWorkbench();
    await putScans(bench, ['a.jpg', 'b.jpg']);
    const jobs = [jobOf('a.jpg'), jobOf('b.jpg', { page: 2 })];
    await bench.cut(jobs);
    const [first] = await readPagePacks(bench.derivativesDir, 'tu-01-1');
    const lost = toPackPath(bench.packsDir, first?.packs[0] ?? '');
    await rm(lost);
    expect(await bench.cut(jobs)).toEqual({ pages: 2, cut: 1, problems: [], notices: [] });
    expect(existsSync(lost)).toBe(true);
  });

  it('removes the leftovers of a killed run', async () => {
    const bench = await openWorkbench();
    await putScans(bench, ['a.jpg']);
    const leftover = join(bench.packsDir, '.tmp-999999999-1/image');
    await mkdir(leftover, { recursive: true });
    await writeFile(join(leftover, 'half.jpg'), 'half');
    await bench.cut([jobOf('a.jpg')]);
    expect(await readdir(bench.packsDir)).not.toContain('.tmp-999999999-1');
  });

  it('counts every page in its progress', async () => {
    const bench = await openWorkbench();
    await putScans(bench, ['a.jpg', 'b.jpg']);
    const told: number[][] = [];
    await bench.cut([jobOf('a.jpg'), jobOf('b.jpg', { page: 2 }), jobOf('c.jpg', { page: 3 })], {
      onProgress: ({ done, total, failed }) => told.push([done, total, failed]),
    });
    expect(told.map(([done]) => done)).toEqual([1, 2, 3]);
    expect(told.at(-1)).toEqual([3, 3, 1]);
  });
});
