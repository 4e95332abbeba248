import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { placeItem } from '#src/imaging/cut/place-item.ts';
import { ImageIndex, writeImageIndex } from '#src/imaging/pack/image-index.ts';
import type { PageImages } from '#src/domain/page-images.ts';

const page = (number: number): PageImages => ({
  ...{ number, width: 10, height: 10, tile: 512, lines: [] },
  sizes: [{ width: 10, height: 10 }],
});

function openFolders() {
  const root = mkdtempSync(join(tmpdir(), 'index-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const derivativesDir = join(root, 'derivatives');
  const place = (slug: string, pages: readonly (readonly [number, readonly string[]])[]) =>
    placeItem(
      derivativesDir,
      slug,
      pages.map(([number, packs]) => ({ page: page(number), packs, readingBytes: 1 })),
      { stamp: '', notices: [] },
    );
  const write = async () => {
    const file = join(root, 'images.db');
    await writeImageIndex(file, derivativesDir, { layout: 'packed', baseUrl: 'https://a.example' });
    return new ImageIndex(file);
  };
  return { place, write };
}

it('knows the packs of every page that may be shown, and of no other', async () => {
  const { place, write } = openFolders();
  await place('TU-01', [
    [1, ['aa', 'bb']],
    [12, ['cc']],
  ]);
  await place('TU-02', [[1, ['dd']]]);
  const index = await write();
  expect(index).toMatchObject({ layout: 'packed', baseUrl: 'https://a.example' });
  expect(index.find('TU-01', 1)).toEqual(['aa', 'bb']);
  expect(index.find('TU-01', 12)).toEqual(['cc']);
  expect([index.find('TU-01', 2), index.find('tu-01', 1), index.find('TU-0_', 1)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([...index.list()].map(({ itemSlug, page: number }) => [itemSlug, number])).toEqual([
    ['TU-01', 1],
    ['TU-01', 12],
    ['TU-02', 1],
  ]);
  index.close();
});

it('is written whole again, and a missing one is an error', async () => {
  const { place, write } = openFolders();
  await place('TU-01', [[1, ['aa']]]);
  (await write()).close();
  await place('TU-01', [[2, ['bb']]]);
  const index = await write();
  expect([index.find('TU-01', 1), index.find('TU-01', 2)]).toEqual([undefined, ['bb']]);
  index.close();
  expect(() => new ImageIndex('/nowhere/images.db')).toThrow('unable to open');
});
