import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { MarkCache, renderMarked } from '#src/reading/marks/render-marked.ts';
import { findPlace } from '#src/reading/marks/place-image.ts';
import { packInMemory } from '#tests/helpers/pack-in-memory.ts';
import { decode, listImages, mark } from './marked.ts';

const cache = new MarkCache();

const flat = (width: number, height: number, background: string) => (): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });
/** One channel, as a scan in shades of gray. */
const gray = (width: number, height: number) => (): Sharp =>
  flat(width, height, '#b0b0b0')().toColourspace('b-w');

/** Largest difference of a channel between two images. */
function toLargestDifference(ours: Uint8Array, theirs: Uint8Array): number {
  let largest = 0;
  for (let at = 0; at < ours.length; at += 1)
    largest = Math.max(largest, Math.abs((ours[at] ?? 0) - (theirs[at] ?? 0)));
  return largest;
}

describe('no image of a pack is without a mark', () => {
  it.each([
    ['white paper', flat(1240, 1754, '#fff')],
    ['a dark page', flat(1240, 1754, '#101014')],
    ['a red cover', flat(900, 1400, '#9b1c1c')],
    ['a page in shades of gray', gray(1027, 1541)],
    ['a page one pixel wider and higher than its tiles', flat(1025, 2049, '#d8cbb4')],
    ['a large map', flat(6000, 4300, '#eee')],
    ['a slip of paper smaller than one code', flat(61, 43, '#d8cbb4')],
    ['a dot', flat(3, 2, '#fff')],
    ['a panorama', flat(5200, 420, '#ccc')],
    ['a scroll', flat(380, 4800, '#ccc')],
  ] as const)('%s', async (_name, picture) => {
    const page = await packInMemory(picture);
    const unmarked: string[] = [];
    for (const path of listImages(page)) {
      const bare = await decode(await page.read(path));
      const marked = await decode(await renderMarked(page, path, mark, cache));
      expect([marked.width, marked.height]).toEqual([bare.width, bare.height]);
      if (toLargestDifference(marked.data, bare.data) < 12) unmarked.push(path);
    }
    expect(unmarked).toEqual([]);
  });
});

/** Rec. 601 luma of a pixel: JPEG keeps it sharper than colour. */
function toLuma(data: Uint8Array, at: number): number {
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
}

it.each([1, 2, 4])(
  'tiles of one level agree at their seams, at scale factor %i',
  async (factor) => {
    const [width, height] = [1700, 2300];
    const page = await packInMemory(flat(width, height, '#c8c8c8'));
    const [across, down] = [Math.ceil(width / factor), Math.ceil(height / factor)];
    const whole = await flat(across, down, '#c8c8c8')().raw().toBuffer();
    const place = { left: 0, top: 0, across: 1 / factor, down: 1 / factor };
    const pixels = { data: whole, width: across, height: down };
    await cache.draw(pixels, place, { mark, page: page.images });
    const tiles = listImages(page).filter(
      (path) => findPlace(page.images, path)?.across === 1 / factor,
    );
    expect(tiles).toHaveLength(Math.ceil(width / 512 / factor) * Math.ceil(height / 512 / factor));
    const differences = { inPlace: 0, moved: 0 };
    for (const path of tiles) {
      const { left = 0, top = 0 } = findPlace(page.images, path) ?? {};
      const tile = await decode(await renderMarked(page, path, mark, cache));
      for (let y = 0; y < tile.height; y += 1)
        for (let x = 1; x < tile.width; x += 1) {
          const luma = toLuma(tile.data, (y * tile.width + x) * 3);
          const at = ((top + y) * across + left + x) * 3;
          differences.inPlace += Math.abs(luma - toLuma(whole, at));
          differences.moved += Math.abs(luma - toLuma(whole, at - 3));
        }
    }
    // JPEG alone changes it by much less than a mark that is one pixel off.
    expect(differences.inPlace).toBeLessThan(differences.moved * 0.6);
  },
);

it('has nothing that the pack does not hold', async () => {
  const page = await packInMemory(flat(1240, 1754, '#fff'));
  expect(await renderMarked(page, 'full/90,/0/default.jpg', mark, cache)).toBeDefined();
  for (const path of [
    'full/max/0/default.jpg',
    'full/91,/0/default.jpg',
    'full/1240,1753/0/default.jpg',
    '0,0,512,512/256,256/0/default.jpg',
    '1,0,512,512/512,512/0/default.jpg',
    '0,0,512,512/512,512/0/gray.jpg',
    '0,0,512,512/512,512/90/default.jpg',
    '0,0,512,512/512,512/0/default.png',
    'page.json',
    'info.json',
    '../full/90,/0/default.jpg',
    'full/90,/0/default.jpg/',
    '',
  ])
    expect(await renderMarked(page, path, mark, cache)).toBeUndefined();
});

it('is a JPEG in sRGB without metadata, whatever the pack holds', async () => {
  const page = await packInMemory(() => gray(600, 800)().withExif({ IFD0: { Artist: 'q' } }));
  const metadata = await sharp(
    await renderMarked(page, 'full/90,/0/default.jpg', mark, cache),
  ).metadata();
  expect(metadata).toMatchObject({ format: 'jpeg', space: 'srgb', channels: 3 });
  expect([metadata.exif, metadata.icc, metadata.xmp, metadata.iptc]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function toLuminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function toContrast(one: readonly number[], other: readonly number[]): number {
  const [low = 0, high = 0] = [toLuminance(one), toLuminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The colour of a code in the middle of its strokes, on flat ground. */
async function inkOn(background: string): Promise<readonly [ink: number[], ground: number[]]> {
  const [width, height] = [2480, 3508];
  const data = await flat(width, height, background)().raw().toBuffer();
  const ground = [...data.subarray(0, 3)];
  const images = { number: 1, width, height, sizes: [], tile: 512 };
  const place = { left: 0, top: 0, across: 1, down: 1 };
  await cache.draw({ data, width, height }, place, { mark, page: images });
  const counts = new Map<string, number>();
  // Where only codes are: the first row, between lines of small print.
  for (let at = Math.round(0.03 * height) * width * 3; at < 0.055 * height * width * 3; at += 3) {
    const colour = data.subarray(at, at + 3).join(',');
    if (colour !== ground.join(',')) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [most = ''] = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  return [most.split(',').map(Number), ground];
}

it.each(['#fff', '#e9dcc3', '#b0b0b0', '#808080', '#404040', '#101014', '#9b1c1c', '#6e1414'])(
  'the code is seen on %s, and hides little of it',
  async (background) => {
    const [ink, ground] = await inkOn(background);
    const contrast = toContrast(ink, ground);
    expect(contrast).toBeGreaterThan(1.12);
    expect(contrast).toBeLessThan(2);
  },
);

it('ink of the page stays readable below the code', async () => {
  for (const [paper, text] of [
    ['#fff', '#333'],
    ['#e9dcc3', '#2b2b2b'],
    ['#f4f1ea', '#3a3f6b'],
  ] as const) {
    const [markedPaper] = await inkOn(paper);
    const [markedText] = await inkOn(text);
    expect(toContrast(markedPaper, markedText)).toBeGreaterThan(4.5);
  }
});
