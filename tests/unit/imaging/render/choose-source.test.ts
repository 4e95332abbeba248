import { expect, it } from 'vitest';
import { toReadingSizes } from '#src/imaging/cut/sizes.ts';
import { chooseSource } from '#src/imaging/render/choose-source.ts';
import { isRefusal } from '#src/imaging/request/image-request.ts';
import { maxArea } from '#src/imaging/request/limits.ts';
import { parseRequest } from '#src/imaging/request/parse-request.ts';

function choose(path: string, width: number, height: number) {
  const page = { width, height, tile: 512, sizes: toReadingSizes({ width, height }) };
  const request = parseRequest(`${path}/0/default.jpg`, page);
  if (isRefusal(request)) throw new Error(request.reason);
  return chooseSource(page, request);
}

/** A4 at 300 dpi. */
const sheet = [2480, 3508] as const;

it('reads only the tiles that cover a region', () => {
  expect(choose('500,500,30,30/30,30', ...sheet)).toEqual({
    kind: 'tiles',
    paths: [
      '0,0,512,512/512,512/0/default.jpg',
      '512,0,512,512/512,512/0/default.jpg',
      '0,512,512,512/512,512/0/default.jpg',
      '512,512,512,512/512,512/0/default.jpg',
    ],
    across: 2,
    region: { x: 500, y: 500, width: 30, height: 30 },
  });
  expect(choose('2300,3400,180,108/max', ...sheet)).toEqual({
    kind: 'tiles',
    paths: ['2048,3072,432,436/432,436/0/default.jpg'],
    across: 1,
    region: { x: 252, y: 328, width: 180, height: 108 },
  });
});

it('reads the coarsest level that is large enough', () => {
  expect(choose('0,0,2048,2048/512,512', ...sheet)).toEqual({
    kind: 'tiles',
    paths: ['0,0,2048,2048/512,512/0/default.jpg'],
    across: 1,
    region: { x: 0, y: 0, width: 512, height: 512 },
  });
  expect(choose('0,0,2048,2048/513,513', ...sheet).paths).toHaveLength(4);
});

it('reads a finer level where that is no more than a tile, because it is more exact', () => {
  const { paths, region } = choose('101,101,500,500/60,60', ...sheet);
  expect(region).toEqual({ x: 101, y: 101, width: 500, height: 500 });
  expect(paths[0]).toBe('0,0,512,512/512,512/0/default.jpg');
});

it('reads a reading size for the whole page', () => {
  expect(choose('full/700,', ...sheet)).toEqual({
    kind: 'reading-size',
    paths: ['full/800,1132/0/default.jpg'],
    across: 1,
    region: { x: 0, y: 0, width: 800, height: 1132 },
  });
  expect(choose('full/2000,', ...sheet).paths).toHaveLength(35);
});

it('reads no more than four times the largest image, even for one that is distorted', () => {
  const { region } = choose('full/40000,400', 40_000, 40_000);
  expect(region.width * region.height).toBeLessThanOrEqual(4 * maxArea);
  expect(region.width).toBe(5000);
});
