import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openSiteLeases } from '#src/build/sites/lease-site.ts';
import { imageIndexOf } from '#src/build/sites/site-images.ts';
import { placeItem } from '#src/imaging/cut/place-item.ts';
import { writeImageIndex, type ImageLayout } from '#src/imaging/pack/image-index.ts';
import { buildPack } from '#src/imaging/pack/pack-file.ts';
import { putPack } from '#src/imaging/pack/pack-store.ts';
import { openSitePages } from '#src/server/images/site-pages.ts';

const path = 'full/10,10/0/default.jpg';
const facts = { width: 10, height: 10, tile: 512, sizes: [{ width: 10, height: 10 }] };

async function openSites() {
  const root = mkdtempSync(join(tmpdir(), 'site-pages-'));
  const [outDir, packsDir, derivativesDir] = ['dist', 'packs', 'derivatives'].map((name) =>
    join(root, name),
  ) as [string, string, string];
  /** Puts out a site that shows one page. */
  const put = async (sequence: number, key: string, layout: ImageLayout = 'packed') => {
    const version = join(root, 'dist.sites', `20261123T00000${sequence}Z-${sequence}`);
    mkdirSync(join(version, 'client'), { recursive: true });
    await putPack(packsDir, key, buildPack(facts, new Map([[path, Buffer.from(key)]])));
    const page = { ...facts, number: 1, lines: [] };
    await placeItem(derivativesDir, 'TU-01', [{ page, packs: [key], readingBytes: 1 }], {
      ...{ stamp: '', notices: [] },
    });
    const url = `https://${sequence}.example`;
    await writeImageIndex(imageIndexOf(version), derivativesDir, { layout, baseUrl: url });
    symlinkSync(join(version, 'client'), join(root, 'link'));
    renameSync(join(root, 'link'), outDir);
  };
  await put(1, 'a'.repeat(64));
  const leases = openSiteLeases(outDir);
  const pages = openSitePages(leases, packsDir);
  onTestFinished(() => {
    pages.close();
    leases.close();
    rmSync(root, { recursive: true });
  });
  return { put, pages, packsDir };
}

it('finds the pages of the site that is served, and those of the next once it is there', async () => {
  const { put, pages } = await openSites();
  const first = await pages.findPage('TU-01', 1);
  expect(first?.images).toMatchObject({ number: 1, width: 10 });
  expect((await first?.read(path))?.toString()).toBe('a'.repeat(64));
  expect(pages.readBaseUrl()).toBe('https://1.example');
  await put(2, 'b'.repeat(64));
  const second = await pages.findPage('TU-01', 1);
  expect((await second?.read(path))?.toString()).toBe('b'.repeat(64));
  expect(second?.version).not.toBe(first?.version);
  expect(pages.readBaseUrl()).toBe('https://2.example');
});

it('finds no page that the site does not show, though its pack is in the store', async () => {
  const { pages, packsDir } = await openSites();
  await putPack(packsDir, 'c'.repeat(64), buildPack(facts, new Map()));
  for (const [slug, number] of [
    ['TU-01', 2],
    ['TU-02', 1],
    ['c'.repeat(64), 1],
    ['../packs', 1],
  ] as const)
    expect(await pages.findPage(slug, number)).toBeUndefined();
});

it('leaves a site whose images are files to the files', async () => {
  const { put, pages } = await openSites();
  await put(2, 'b'.repeat(64), 'loose');
  expect(await pages.findPage('TU-01', 1)).toBeUndefined();
});

it('says so when a pack of the site is gone', async () => {
  const { pages, packsDir } = await openSites();
  rmSync(packsDir, { recursive: true });
  await expect(pages.findPage('TU-01', 1)).rejects.toThrow('ENOENT');
});
