import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkDerivatives, spareLinks } from '#src/imaging/cut/link-derivatives.ts';
import { listPageFiles } from '#src/imaging/cut/page-files.ts';
import { readItemImages } from '#src/imaging/read/read-item-images.ts';
import {
  drawSlopes,
  jobOf,
  listFiles,
  openWorkbench,
  type Workbench,
  shareCutPool,
} from '../read/workbench.ts';

shareCutPool();

async function openSite() {
  const bench = await openWorkbench();
  for (const name of ['a.jpg', 'b.jpg']) {
    await bench.put(name, await drawSlopes(700, 300).jpeg().toBuffer());
  }
  const root = join(bench.cacheDir, '..');
  const [outDir, previous, spare] = ['out', 'previous', 'spare'].map((name) =>
    join(root, name),
  ) as [string, string, string];
  return { bench, outDir, previous, spare };
}

type Site = Awaited<ReturnType<typeof openSite>>;

/** One build: the site that was there makes room, and its images are spared. */
async function build({ bench, outDir, previous, spare }: Site): Promise<string[]> {
  await rename(outDir, previous).catch(() => undefined);
  await mkdir(outDir);
  const paths = await linkDerivatives(bench.derivativesDir, outDir, spare);
  spareLinks(previous, bench.derivativesDir, spare);
  await rm(previous, { recursive: true, force: true });
  expect(paths.toSorted()).toEqual(await listFiles(outDir));
  return paths;
}

const cutBoth = (bench: Workbench) =>
  bench.cut([jobOf('a.jpg'), jobOf('b.jpg', { page: 2 }), jobOf('b.jpg', { itemSlug: 'tu-02' })]);

describe('images of a site', () => {
  it('are taken over from the site before the last where nothing changed', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    await build(site);
    await build(site);
    const kept = join(site.spare, 'tu-01-1/1/full/max');
    const before = (await stat(kept)).ino;
    await build(site);
    expect((await stat(join(site.outDir, 'iiif/tu-01-1/1/full/max'))).ino).toBe(before);
  });

  it('are linked anew where a page was cut or laid out anew', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    for (let round = 0; round < 2; round += 1) await build(site);
    const redactions = [{ x: 0, y: 0, width: 700, height: 300 }];
    await site.bench.cut([jobOf('a.jpg', { redactions })]);
    await build(site);
    const max = 'tu-01-1/1/full/max/0/default.jpg';
    expect(await readFile(join(site.outDir, 'iiif', max))).toEqual(
      await readFile(join(site.bench.derivativesDir, max)),
    );
  });

  it('of what is no longer public are neither in the site nor spared', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    for (let round = 0; round < 2; round += 1) await build(site);
    await site.bench.cut([jobOf('a.jpg')]);
    const paths = await build(site);
    expect(paths.every((path) => path.startsWith('iiif/tu-01-1/1/'))).toBe(true);
    expect(await listFiles(site.spare)).toEqual([]);
    await build(site);
    expect((await listFiles(site.spare)).every((path) => path.startsWith('tu-01-1/1/'))).toBe(true);
  });

  it('are all that is spared of what lies beside them', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    await build(site);
    await writeFile(join(site.outDir, 'iiif/tu-01-1/manifest.json'), '{}');
    await writeFile(join(site.outDir, 'iiif/collection.json'), '{}');
    await build(site);
    const spared = await listFiles(site.spare);
    expect(spared).toContain('tu-01-1/1/info.json');
    expect(spared.filter((path) => !/^tu-0[12](-1)?\/[12]\//.test(path))).toEqual([]);
  });

  it('in the output from elsewhere are thrown away', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    await mkdir(join(site.spare, 'tu-01-1/1/full/max/0'), { recursive: true });
    await writeFile(join(site.spare, 'tu-01-1/1/full/max/0/default.jpg'), 'another');
    await writeFile(join(site.spare, 'tu-01-1/1/info.json'), '{}');
    await build(site);
    const max = await readFile(
      join(site.outDir, 'iiif/tu-01-1/1/full/max/0/default.jpg'),
      'latin1',
    );
    expect(max).not.toBe('another');
  });
});

it.each([
  [1531, 1037],
  [1024, 512],
  [513, 513],
  [40, 30],
  [1, 900],
  [2600, 3],
])('the files of a page of %i × %i are told from its sizes', async (width, height) => {
  const bench = await openWorkbench();
  await bench.put('a.png', await drawSlopes(width, height).png().toBuffer());
  await bench.cut([jobOf('a.png')]);
  const page = (await readItemImages(bench.derivativesDir, 'tu-01-1'))?.pages[0];
  expect(page === undefined ? [] : listPageFiles(page).sort()).toEqual(
    await listFiles(join(bench.derivativesDir, 'tu-01-1/1')),
  );
});
