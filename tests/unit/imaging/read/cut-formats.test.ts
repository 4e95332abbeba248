import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { readItemImages } from '#src/imaging/read/read-item-images.ts';
import { toStripSizes } from '#src/imaging/cut/sizes.ts';
import { drawTiles, listTiles, toMeanDifference } from './draw-tiles.ts';
import { drawSlopes, jobOf, listFiles, openWorkbench, shareCutPool } from './workbench.ts';

shareCutPool();

interface Case {
  readonly name: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly encode: (slopes: Sharp) => Sharp;
  /** Of the means; colour tables and CMYK cost some truth. */
  readonly tolerance?: number;
}

const jpeg = (slopes: Sharp) => slopes.jpeg({ quality: 95, chromaSubsampling: '4:4:4' });
const cases: readonly Case[] = [
  { name: 'of odd size', file: 'a.jpg', width: 1531, height: 1037, encode: jpeg },
  { name: 'exactly two tiles wide', file: 'a.jpg', width: 1024, height: 512, encode: jpeg },
  {
    name: 'one pixel more than a tile',
    file: 'a.png',
    width: 513,
    height: 513,
    encode: (s) => s.png(),
  },
  { name: 'smaller than a tile', file: 'a.png', width: 40, height: 30, encode: (s) => s.png() },
  { name: 'exactly a tile', file: 'a.png', width: 512, height: 512, encode: (s) => s.png() },
  { name: 'one pixel wide', file: 'a.png', width: 1, height: 900, encode: (s) => s.png() },
  { name: 'one pixel high', file: 'a.png', width: 900, height: 1, encode: (s) => s.png() },
  { name: 'with a suffix in capitals', file: 'A.JPG', width: 600, height: 300, encode: jpeg },
  {
    name: 'in CMYK',
    file: 'a.tif',
    width: 700,
    height: 400,
    encode: (s) => s.toColourspace('cmyk').tiff({ compression: 'lzw' }),
    tolerance: 30,
  },
  {
    name: 'with a palette',
    file: 'a.png',
    width: 700,
    height: 400,
    encode: (s) => s.png({ palette: true }),
    tolerance: 12,
  },
  {
    name: 'of 16 bits a channel',
    file: 'a.tiff',
    width: 700,
    height: 400,
    encode: (s) => s.toColourspace('rgb16').tiff({ compression: 'deflate' }),
  },
  {
    name: 'in tiled TIFF',
    file: 'a.tif',
    width: 700,
    height: 400,
    encode: (s) => s.tiff({ tile: true, compression: 'none' }),
  },
  {
    name: 'in WebP',
    file: 'a.webp',
    width: 700,
    height: 400,
    encode: (s) => s.webp({ quality: 95 }),
  },
];

describe('a scan', () => {
  it.each(cases)('$name comes out right in every tile and size', async (each) => {
    const bench = await openWorkbench();
    const { width, height } = each;
    const slopes = drawSlopes(width, height);
    await bench.put(each.file, await each.encode(slopes.clone()).toBuffer());

    const { problems } = await bench.cut([jobOf(each.file)]);
    expect(problems).toEqual([]);

    const item = await readItemImages(bench.derivativesDir, 'tu-01-1');
    const page = item?.pages[0];
    expect(page).toMatchObject({ number: 1, width, height, tile: 512, lines: [] });
    const pageDir = join(bench.imagesDir, 'tu-01-1/1');
    const info = JSON.parse(await readFile(join(pageDir, 'info.json'), 'utf8')) as {
      tiles: [{ width: number; scaleFactors: number[] }];
    };
    const expected = new Set(['info.json', 'full/max/0/default.jpg']);
    for (const factor of info.tiles[0].scaleFactors) {
      const tiles = listTiles(width, height, info.tiles[0].width, factor);
      for (const tile of tiles) expected.add(tile.path);
      const drawn = await drawTiles(pageDir, tiles);
      const source = await slopes
        .clone()
        .resize({ width: drawn.info.width, height: drawn.info.height, fit: 'fill' })
        .raw()
        .toBuffer();
      expect(toMeanDifference(drawn.data, source)).toBeLessThan(each.tolerance ?? 4);
    }
    for (const size of page?.sizes ?? []) {
      const path = `full/${size.width},${size.height}/0/default.jpg`;
      expected.add(path);
      expect(await sharp(join(pageDir, path)).metadata()).toMatchObject(size);
    }
    for (const { width, height } of page === undefined ? [] : toStripSizes(page)) {
      const path = `full/${width},/0/default.jpg`;
      expected.add(path);
      expect(await sharp(join(pageDir, path)).metadata()).toMatchObject({ width, height });
    }
    expect(await listFiles(pageDir)).toEqual([...expected].sort());
  });

  it('turned by its camera is cut upright', async () => {
    const bench = await openWorkbench();
    const slopes = drawSlopes(600, 200);
    const turned = await jpeg(slopes.clone()).withMetadata({ orientation: 6 }).toBuffer();
    await bench.put('a.jpg', turned);
    await bench.cut([jobOf('a.jpg')]);
    const item = await readItemImages(bench.derivativesDir, 'tu-01-1');
    expect(item?.pages[0]).toMatchObject({ width: 200, height: 600 });
    const drawn = await drawTiles(join(bench.imagesDir, 'tu-01-1/1'), listTiles(200, 600, 512, 1));
    const upright = await slopes.clone().rotate(90).raw().toBuffer();
    expect(toMeanDifference(drawn.data, upright)).toBeLessThan(4);
  });

  it('keeps only a plausible resolution', async () => {
    const bench = await openWorkbench();
    const slopes = drawSlopes(30, 30);
    await bench.put('a.jpg', await jpeg(slopes.clone()).withMetadata({ density: 300 }).toBuffer());
    await bench.put('b.jpg', await jpeg(slopes.clone()).withMetadata({ density: 72 }).toBuffer());
    await bench.cut([jobOf('a.jpg'), jobOf('b.jpg', { page: 2 })]);
    const item = await readItemImages(bench.derivativesDir, 'tu-01-1');
    expect(item?.pages.map(({ dpi }) => dpi)).toEqual([300, undefined]);
  });

  it('brings none of its metadata along', async () => {
    const bench = await openWorkbench();
    const canary = 'nguoi-quet-bi-mat';
    const scan = await jpeg(drawSlopes(900, 700))
      .withIccProfile('p3')
      .withExif({ IFD0: { Artist: canary, ImageDescription: canary } })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${canary}</x:xmpmeta>`)
      .toBuffer();
    expect(scan.includes(canary)).toBe(true);
    await bench.put(`${canary}.jpg`, scan);
    await bench.cut([jobOf(`${canary}.jpg`)]);
    const files = await listFiles(bench.imagesDir);
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const bytes = await readFile(join(bench.imagesDir, file));
      expect(bytes.includes(canary), file).toBe(false);
      if (!file.endsWith('.jpg')) continue;
      const { exif, icc, xmp, iptc } = await sharp(bytes).metadata();
      expect({ exif, icc, xmp, iptc }, file).toEqual({});
    }
  });
});
