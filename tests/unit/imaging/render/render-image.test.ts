import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ImageSize } from '#src/domain/page-images.ts';
import type { PackedPage } from '#src/imaging/pack/packed-page.ts';
import { isRefusal, type ImageRequest } from '#src/imaging/request/image-request.ts';
import { parseRequest } from '#src/imaging/request/parse-request.ts';
import { renderImage } from '#src/imaging/render/render-image.ts';
import { drawSquares, packInMemory } from '#tests/helpers/pack-in-memory.ts';
import { toMeanDifference } from '#tests/unit/imaging/read/draw-tiles.ts';

/** Soft spots of all colours, `spot` pixels wide. */
async function drawClouds({ width, height }: ImageSize, spot: number) {
  const across = Math.ceil(width / spot);
  const down = Math.ceil(height / spot);
  const raw = { width: across, height: down, channels: 3 } as const;
  const { data } = await sharp(randomBytes(across * down * 3), { raw })
    .resize({ width, height, fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return () => sharp(data, { raw: { width, height, channels: 3 } });
}

function toRequest(path: string, page: PackedPage): ImageRequest {
  const request = parseRequest(path, page.images);
  if (isRefusal(request)) throw new Error(`${path}: ${request.reason}`);
  return request;
}

const render = (path: string, page: PackedPage) => renderImage(page, toRequest(path, page));

/** Mean difference from what sharp makes of the whole picture, 0 to 255. */
async function toDifference(page: PackedPage, picture: () => Sharp, path: string): Promise<number> {
  const { region, size } = toRequest(path, page);
  const { x: left, y: top, width, height } = region;
  const [ours, theirs] = await Promise.all([
    sharp(await render(path, page))
      .raw()
      .toBuffer(),
    picture()
      .extract({ left, top, width, height })
      .resize({ ...size, fit: 'fill' })
      .raw()
      .toBuffer(),
  ]);
  return toMeanDifference(ours, theirs);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const span = (side: number) =>
  fc
    .tuple(share, share, share)
    .map(([start, length, scale]): readonly [from: number, pixels: number, scale: number] => {
      const from = Math.floor(start * (side - 40));
      return [from, 40 + Math.floor(length * (side - from - 40)), 1 - scale * 0.85];
    });

describe.each([
  // Not multiples of a tile or of each other.
  { width: 2301, height: 1733 },
  { width: 511, height: 2050 },
  { width: 1025, height: 513 },
])('of a page of %o', (page) => {
  it('any region is what it is in the whole picture', async () => {
    const picture = await drawClouds(page, 20);
    const pack = await packInMemory(picture);
    await fc.assert(
      fc.asyncProperty(span(page.width), span(page.height), async ([x, width], [y, height]) => {
        const path = `${x},${y},${width},${height}/max/0/default.png`;
        expect(await toDifference(pack, picture, path), path).toBeLessThan(4);
      }),
      { numRuns: 20 },
    );
  });

  it('any region in any size is what sharp makes of the whole picture', async () => {
    const picture = await drawClouds(page, 64);
    const pack = await packInMemory(picture);
    await fc.assert(
      fc.asyncProperty(
        ...[span(page.width), span(page.height), fc.boolean()],
        async ([x, width, across], [y, height, down], keepsShape) => {
          const [w, h] = [Math.ceil(width * across), Math.ceil(height * down)];
          const size = keepsShape ? `${w},` : `${w},${h}`;
          const path = `${x},${y},${width},${height}/${size}/0/default.png`;
          expect(await toDifference(pack, picture, path), path).toBeLessThan(4);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('of the squares of the IIIF validator', () => {
  const { picture, colourOf } = drawSquares();

  /** Column and row of the square at a place of an image, by its colour. */
  async function findSquare(image: Buffer, x: number, y: number): Promise<string> {
    const { data, info } = await sharp(image)
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (y * info.width + x) * 3;
    const near = [...Array(100).keys()].filter((square) => {
      const [red, green, blue] = colourOf(square % 10, Math.floor(square / 10));
      const found = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      return [red, green, blue].every((value, index) => Math.abs(value - (found[index] ?? 0)) < 8);
    });
    return near.map((square) => `${square % 10},${Math.floor(square / 10)}`).join(' ');
  }

  it.each([
    ['0', ['0,0', '9,0', '0,9']],
    ['90', ['0,9', '0,0', '9,9']],
    ['180', ['9,9', '0,9', '9,0']],
    ['270', ['9,0', '9,9', '0,0']],
    ['!0', ['9,0', '0,0', '9,9']],
    ['!90', ['9,9', '9,0', '0,9']],
    ['!180', ['0,9', '9,9', '0,0']],
    ['!270', ['0,0', '0,9', '9,0']],
  ])('a turn by %s brings them to their places', async (rotation, squares) => {
    const page = await packInMemory(picture);
    const image = await render(`full/max/${rotation}/default.png`, page);
    const found = [
      await findSquare(image, 45, 45),
      await findSquare(image, 945, 45),
      await findSquare(image, 45, 945),
    ];
    expect(found).toEqual(squares);
  });

  it('a part is turned after it was cut and scaled', async () => {
    const page = await packInMemory(picture);
    const image = await render('100,300,400,200/200,100/90/default.png', page);
    const { width, height } = await sharp(image).metadata();
    expect([width, height]).toEqual([100, 200]);
    expect(await findSquare(image, 75, 25)).toBe('1,3');
    expect(await findSquare(image, 25, 175)).toBe('4,4');
  });

  it.each([
    ['default.jpg', { format: 'jpeg', space: 'srgb', channels: 3 }],
    ['color.png', { format: 'png', space: 'srgb', channels: 3 }],
    ['gray.jpg', { format: 'jpeg', space: 'b-w', channels: 1 }],
    ['gray.png', { format: 'png', space: 'b-w', channels: 1 }],
    ['bitonal.jpg', { format: 'jpeg', space: 'b-w', channels: 1 }],
  ])('%s has its format and colours', async (file, facts) => {
    const page = await packInMemory(picture);
    expect(await sharp(await render(`full/max/0/${file}`, page)).metadata()).toMatchObject(facts);
  });

  it('two colours are black and white', async () => {
    const page = await packInMemory(picture);
    const image = await render('full/max/0/bitonal.png', page);
    const data = await sharp(image).toColourspace('b-w').raw().toBuffer();
    expect([...new Set(data)].toSorted((a, b) => a - b)).toEqual([0, 255]);
  });
});

describe('of a page in one channel', () => {
  it('every quality is an image', async () => {
    const page = await packInMemory(() => drawSquares().picture().toColourspace('b-w'));
    for (const quality of ['default', 'color', 'gray', 'bitonal']) {
      const image = await render(`100,100,700,700/333,/0/${quality}.jpg`, page);
      expect(await sharp(image).metadata()).toMatchObject({ width: 333, height: 333 });
    }
  });

  it.each([
    ['300,300,150,150', 'of one tile'],
    ['300,300,600,500', 'of several tiles'],
  ])('%s, a region %s, has its shades of gray', async (region) => {
    const clouds = await drawClouds({ width: 1300, height: 1100 }, 20);
    const picture = () => clouds().toColourspace('b-w');
    const page = await packInMemory(picture);
    for (const quality of ['default.jpg', 'gray.jpg', 'default.png']) {
      const path = `${region}/max/0/${quality}`;
      const { x: left, y: top, width, height } = toRequest(path, page).region;
      const image = await render(path, page);
      expect(await sharp(image).metadata()).toMatchObject({ hasAlpha: false });
      const found = sharp(image).toColourspace('b-w');
      const meant = picture().extract({ left, top, width, height });
      const [ours, theirs] = await Promise.all([found.raw().toBuffer(), meant.raw().toBuffer()]);
      expect(toMeanDifference(ours, theirs), quality).toBeLessThan(4);
    }
  });
});

it('fails where the pack lacks a tile or has a damaged one', async () => {
  const page = await packInMemory(drawSquares().picture);
  const request = '0,0,800,800/700,/0/default.jpg';
  const missing = { ...page, read: () => Promise.resolve(undefined) };
  await expect(render(request, missing)).rejects.toThrow('The pack of the page has no 0,0,512,512');
  const cut = async (path: string) => (await page.read(path))?.subarray(0, 900);
  await expect(render(request, { ...page, read: cut })).rejects.toThrow();
});
