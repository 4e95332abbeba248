import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countHalvings, toTileUrl } from '#src/islands/viewer/tiles/tile-url.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiles-'));
});
afterAll(() => rm(folder, { recursive: true }));

function addressesOf(width: number, height: number, tile: number): readonly string[] {
  const image = { service: '', width, height, tile, sizes: [] };
  const last = countHalvings(image);
  const urls: string[] = [];
  for (let level = 0; level <= last; level += 1) {
    const span = tile * 2 ** (last - level);
    for (let row = 0; row * span < height; row += 1)
      for (let column = 0; column * span < width; column += 1)
        urls.push(toTileUrl(image, level, column, row));
  }
  return urls;
}

describe('urls of tiles', () => {
  it.each([
    [1501, 2237, 512],
    [513, 511, 512],
    [512, 512, 512],
    [300, 200, 512],
    [1, 900, 512],
    [1025, 1024, 512],
    [3000, 700, 256],
  ])('are the files that sharp cuts of an image of %i × %i at %i', async (width, height, tile) => {
    const target = join(folder, `${width}x${height}`);
    await sharp({ create: { width, height, channels: 3, background: '#fff' } })
      .jpeg()
      .tile({ size: tile, layout: 'iiif3' })
      .toFile(target);
    const files = (await readdir(target, { recursive: true })).filter((name) =>
      name.endsWith('.jpg'),
    );
    const expected = files.map((name) => `/${name.replaceAll('\\', '/')}`);
    expect([...addressesOf(width, height, tile)].sort()).toEqual(expected.sort());
  });
});
