import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PackedPage } from '#src/imaging/pack/packed-page.ts';
import { DecodedTiles } from '#src/imaging/render/decoded-tiles.ts';
import { renderImage } from '#src/imaging/render/render-image.ts';
import { isRefusal } from '#src/imaging/request/image-request.ts';
import { parseRequest } from '#src/imaging/request/parse-request.ts';
import { packInMemory } from '#tests/helpers/pack-in-memory.ts';
import { drawSlopes } from '#tests/unit/imaging/read/workbench.ts';

const tileBytes = 512 * 512 * 3;

/** A page that counts what is read from its pack. */
async function openPage(width = 1700, height = 1300, isGray = false) {
  const slopes = drawSlopes(width, height);
  const picture = () => (isGray ? slopes.clone().toColourspace('b-w') : slopes.clone());
  const packed = await packInMemory(picture);
  const reads: string[] = [];
  const page: PackedPage = {
    ...packed,
    read(path) {
      reads.push(path);
      return packed.read(path);
    },
  };
  return { page, reads };
}

function render(path: string, page: PackedPage, decoded?: DecodedTiles): Promise<Buffer> {
  const request = parseRequest(path, page.images);
  if (isRefusal(request)) throw new Error(`${path}: ${request.reason}`);
  return renderImage(page, request, undefined, decoded);
}

it.each([false, true])('an image is the same from decoded tiles, gray: %s', async (isGray) => {
  const { page } = await openPage(1700, 1300, isGray);
  const decoded = new DecodedTiles();
  const span = (side: number) =>
    fc
      .tuple(fc.integer({ min: 0, max: side - 40 }), fc.integer({ min: 40, max: side }))
      .map(([from, length]) => [from, Math.min(length, side - from)] as const);
  const size = fc.constantFrom('max', 'pct:50', '40,33', '17,40');
  const rest = fc.tuple(
    fc.constantFrom('0', '90', '180', '!0', '!270'),
    fc.constantFrom('default.jpg', 'gray.jpg', 'bitonal.jpg', 'default.png', 'bitonal.png'),
  );
  await fc.assert(
    fc.asyncProperty(span(1700), span(1300), size, rest, async (across, down, asked, last) => {
      const [x, width] = across;
      const [y, height] = down;
      const path = `${x},${y},${width},${height}/${asked}/${last.join('/')}`;
      const image = await render(path, page);
      await render(path, page, decoded);
      await render(path, page, decoded);
      expect(image.equals(await render(path, page, decoded)), path).toBe(true);
    }),
    { numRuns: 40 },
  );
  expect(decoded.bytes).toBeGreaterThan(tileBytes);
});

it('tiles are kept from the second time on that they are needed', async () => {
  const { page, reads } = await openPage();
  const decoded = new DecodedTiles();
  await render('100,100,300,300/max/0/default.jpg', page, decoded);
  expect(decoded.bytes).toBe(0);
  await render('0,0,400,300/200,/0/default.jpg', page, decoded);
  expect(decoded.bytes).toBe(tileBytes);
  expect(reads).toHaveLength(2);
  await render('200,200,300,300/max/0/default.jpg', page, decoded);
  expect(reads).toHaveLength(2);
});

it('tiles of another version of the page are others', async () => {
  const { page } = await openPage();
  const { page: white } = await openPage(1700, 1300, true);
  const decoded = new DecodedTiles();
  const path = '100,100,300,300/max/0/default.jpg';
  for (let time = 0; time < 3; time++) await render(path, page, decoded);
  const next = { ...white, version: 'v2' };
  for (let time = 0; time < 3; time++)
    expect((await render(path, next, decoded)).equals(await render(path, next))).toBe(true);
});

it('never more bytes are kept than allowed', async () => {
  const { page } = await openPage(3000, 2000);
  const mostBytes = 8 * tileBytes;
  const decoded = new DecodedTiles(mostBytes);
  for (let time = 0; time < 3; time++)
    for (let x = 0; x < 2900; x += 600)
      for (let turn = 0; turn < 3; turn++) {
        await render(`${x},300,90,500/max/0/default.jpg`, page, decoded);
        expect(decoded.bytes).toBeLessThanOrEqual(mostBytes);
      }
  expect(decoded.bytes).toBeGreaterThan(mostBytes / 2);
});

it('a request for more than a quarter of them, or for a reading size, keeps none', async () => {
  const { page } = await openPage();
  const decoded = new DecodedTiles(16 * tileBytes);
  for (let time = 0; time < 3; time++) {
    await render('0,0,1200,1000/max/0/default.jpg', page, decoded);
    await render('full/300,/0/default.jpg', page, decoded);
  }
  expect(decoded.bytes).toBe(0);
  for (let time = 0; time < 3; time++)
    await render('0,0,1000,1000/max/0/default.jpg', page, decoded);
  expect(decoded.bytes).toBe(4 * tileBytes);
});
