import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeImageIndex } from '#src/imaging/pack/image-index.ts';
import { layOutImages, spareImages } from '#src/imaging/pack/lay-out-images.ts';
import { listPageFiles } from '#src/imaging/cut/page-files.ts';
import { readItemImages } from '#src/imaging/read/read-item-images.ts';
import {
  baseUrl,
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
  const root = join(bench.workDir, '..');
  const imagesIn = (name: string) => ({
    imagesDir: join(root, name, 'iiif'),
    indexFile: join(root, name, 'images.db'),
  });
  return {
    ...{ bench, root },
    next: imagesIn('next'),
    current: imagesIn('current'),
    old: imagesIn('old'),
    spare: imagesIn('spare'),
  };
}

type Site = Awaited<ReturnType<typeof openSite>>;

/** One build: the site before the last makes room, and its images are spared. */
async function build(site: Site, url = baseUrl): Promise<string[]> {
  const { bench, root, next, current, old, spare } = site;
  const { packsDir, derivativesDir } = bench;
  await mkdir(join(root, 'next'));
  await writeImageIndex(next.indexFile, derivativesDir, { layout: 'loose', baseUrl: url });
  const paths = await layOutImages({
    ...{ packsDir, derivativesDir, spare, current, baseUrl: url },
    imagesDir: next.imagesDir,
  });
  await rm(join(root, 'old'), { recursive: true, force: true });
  await rename(join(root, 'current'), join(root, 'old')).catch(() => undefined);
  await rename(join(root, 'next'), join(root, 'current'));
  await spareImages(old, derivativesDir, spare);
  expect(paths.toSorted()).toEqual(await listFiles(current.imagesDir));
  return paths;
}

const cutBoth = (bench: Workbench) =>
  bench.cut([jobOf('a.jpg'), jobOf('b.jpg', { page: 2 }), jobOf('b.jpg', { itemSlug: 'tu-02' })]);

const max = 'tu-01-1/1/full/max/0/default.jpg';

describe('images of a site', () => {
  it('take no bytes twice: unchanged pages are links to the current site', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    await build(site);
    const before = (await stat(join(site.current.imagesDir, max))).ino;
    await build(site);
    expect((await stat(join(site.current.imagesDir, max))).ino).toBe(before);
  });

  it('are moved from the site before the last where nothing changed', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    for (let round = 0; round < 2; round += 1) await build(site);
    const kept = join(site.spare.imagesDir, 'tu-01-1/1/full/max');
    const before = (await stat(kept)).ino;
    await build(site);
    expect((await stat(join(site.current.imagesDir, 'tu-01-1/1/full/max'))).ino).toBe(before);
  });

  it('are written anew where a page was cut anew', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    for (let round = 0; round < 2; round += 1) await build(site);
    const before = await readFile(join(site.current.imagesDir, max));
    const redactions = [{ x: 0, y: 0, width: 700, height: 300 }];
    await site.bench.cut([jobOf('a.jpg', { redactions })]);
    await build(site);
    const after = await readFile(join(site.current.imagesDir, max));
    expect(after).not.toEqual(before);
    expect(after).toEqual(await readFile(join(site.bench.imagesDir, max)));
  });

  it('say the address of the site, also where only that changed', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    const info = 'tu-01-1/1/info.json';
    for (let round = 0; round < 3; round += 1) {
      const url = `https://${round}.example`;
      await build(site, url);
      const text = await readFile(join(site.current.imagesDir, info), 'utf8');
      expect(text).toContain(`"id":"${url}/iiif/tu-01-1/1"`);
    }
    const earlier = await readFile(join(site.spare.imagesDir, info), 'utf8');
    expect(earlier).toContain('"id":"https://1.example/');
  });

  it('of what is no longer public are neither in the site nor spared', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    for (let round = 0; round < 2; round += 1) await build(site);
    await site.bench.cut([jobOf('a.jpg')]);
    const paths = await build(site);
    expect(paths.every((path) => path.startsWith('tu-01-1/1/'))).toBe(true);
    const spared = await listFiles(site.spare.imagesDir);
    expect(spared.every((path) => path.startsWith('tu-01-1/1/'))).toBe(true);
  });

  it('are all that is spared of what lies beside them', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    await build(site);
    await writeFile(join(site.current.imagesDir, 'tu-01-1/manifest.json'), '{}');
    await writeFile(join(site.current.imagesDir, 'collection.json'), '{}');
    await build(site);
    const spared = await listFiles(site.spare.imagesDir);
    expect(spared).toContain('tu-01-1/1/info.json');
    expect(spared.filter((path) => !/^tu-0[12](-1)?\/[12]\//.test(path))).toEqual([]);
  });

  it('without an index are thrown away', async () => {
    const site = await openSite();
    await cutBoth(site.bench);
    const strange = join(site.spare.imagesDir, max);
    await mkdir(join(strange, '..'), { recursive: true });
    await writeFile(strange, 'another');
    await build(site);
    expect(await readFile(join(site.current.imagesDir, max), 'latin1')).not.toBe('another');
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
    await listFiles(join(bench.imagesDir, 'tu-01-1/1')),
  );
});
