import { describe, expect, it } from 'vitest';
import { buildPyramid, findOpeningLevel, toOpeningUrl } from '#src/islands/viewer/tiles/pyramid.ts';
import { describeTiles } from '#src/islands/viewer/tiles/tile-source.ts';

const imageOf = (width: number, height: number, widths: readonly number[]) => ({
  service: '/iiif/TU-01-0145-001/1',
  width,
  height,
  tile: 512,
  sizes: widths.map((each) => ({ width: each, height: Math.round((height * each) / width) })),
});
const sheet = imageOf(2480, 3508, [400, 800, 1200, 1600]);
const map = imageOf(8200, 5800, [400, 800, 1200, 1600]);

const widthsOf = (image: typeof sheet) =>
  buildPyramid(image).map(({ kind, width }) => `${kind} ${width}`);

describe('the levels of an image', () => {
  it('are whole images, and tiles of what is wider', () => {
    expect(widthsOf(sheet)).toEqual(['whole 400', 'whole 800', 'whole 1200', 'tiles 2480']);
    expect(widthsOf(map)).toEqual([
      'whole 400',
      'whole 800',
      'whole 1200',
      'whole 1600',
      'tiles 2050',
      'tiles 4100',
      'tiles 8200',
    ]);
  });

  it('are never so far apart that a wider one would be missed', () => {
    for (const image of [sheet, map, imageOf(1654, 2339, [400, 800, 1200, 1654])]) {
      const widths = buildPyramid(image).map(({ width }) => width);
      widths.slice(1).forEach((width, at) => expect(width / (widths[at] ?? 0)).toBeLessThan(2.11));
      expect(widths.at(-1)).toBe(image.width);
    }
  });

  it('are only tiles where a whole image would be too large, and whole images where there are no tiles', () => {
    expect(widthsOf(imageOf(1000, 20_000, [1000]))[0]).toBe('tiles 15.625');
    expect(widthsOf(imageOf(300, 200, [300]))).toEqual(['whole 300']);
    expect(widthsOf(imageOf(1, 900, [1]))).toEqual(['whole 1']);
  });
});

describe('the image that a page opens with', () => {
  const widthIn = (width: number, height: number) => {
    const levels = buildPyramid(sheet);
    return levels[findOpeningLevel(levels, sheet, { width, height })]?.width;
  };

  it('has at least the pixels of the screen, and at most twice as many', () => {
    expect(widthIn(1280, 600)).toBe(800);
    expect(widthIn(1080, 1500)).toBe(1200);
    expect(widthIn(320, 400)).toBe(400);
    expect(widthIn(100, 100)).toBe(400);
  });

  it('is one that the item page may have shown', () => {
    expect(toOpeningUrl(sheet, { width: 1280, height: 600 })).toBe(
      '/iiif/TU-01-0145-001/1/full/800,1132/0/default.jpg',
    );
  });
});

describe('what OpenSeadragon is told', () => {
  const tiles = describeTiles(sheet, { width: 1280, height: 600 });

  it('makes one part of a whole image, whatever was rounded', () => {
    for (const image of [sheet, imageOf(1501, 2237, [400, 800, 1200, 1501])]) {
      const told = describeTiles(image, { width: 1280, height: 600 });
      buildPyramid(image).forEach(({ kind }, level) => {
        if (kind === 'tiles') return;
        const scale = told.getLevelScale(level);
        expect(Math.ceil((image.width * scale) / told.getTileWidth(level))).toBe(1);
        expect(Math.ceil((image.height * scale) / told.getTileHeight(level))).toBe(1);
      });
    }
  });

  it('names files that are there', () => {
    expect(tiles.maxLevel).toBe(3);
    expect(tiles.getTileUrl(1, 0, 0)).toBe('/iiif/TU-01-0145-001/1/full/800,1132/0/default.jpg');
    expect(tiles.getTileUrl(3, 4, 6)).toBe(
      '/iiif/TU-01-0145-001/1/2048,3072,432,436/432,436/0/default.jpg',
    );
    expect(() => tiles.getTileUrl(4, 0, 0)).toThrow(RangeError);
  });

  it('requests nothing smaller than the opening level', () => {
    expect(tiles.minLevel).toBe(1);
    expect(tiles.getClosestLevel()).toBe(1);
  });
});
