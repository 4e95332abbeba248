import { rmSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { openSiteLeases } from '#src/build/sites/lease-site.ts';
import { buildPack } from '#src/imaging/pack/pack-file.ts';
import { putPack } from '#src/imaging/pack/pack-store.ts';
import { openSitePages } from '#src/server/images/site-pages.ts';
import { facts, imagePath as path, putPackedSites } from './put-packed-sites.ts';

async function openSites() {
  const { put, outDir, packsDir } = putPackedSites();
  await put(1, 'a'.repeat(64));
  const leases = openSiteLeases(outDir);
  const pages = openSitePages(leases, packsDir);
  onTestFinished(() => {
    pages.close();
    leases.close();
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
