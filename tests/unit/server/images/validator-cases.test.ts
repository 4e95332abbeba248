import { randomInt } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PackedPage } from '#src/imaging/pack/packed-page.ts';
import { drawSquares, packInMemory } from '#tests/helpers/pack-in-memory.ts';
import { serveImages } from './serve-images.ts';

/**
 * What https://github.com/IIIF/image-validator asks of a server of Image API 3.0, by the names of
 * its tests: a picture of 1,000 × 1,000 pixels with 10 × 10 squares, each of one colour.
 */
const { picture, colourOf } = drawSquares();
let page: PackedPage;
beforeAll(async () => {
  page = await packInMemory(picture);
});

async function get(path: string, headers: Record<string, string> = {}) {
  const { image } = await serveImages(page);
  return fetch(`${image}${path}`, { headers, redirect: 'manual' });
}

async function getImage(path: string) {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  const body = Buffer.from(await response.arrayBuffer());
  const { width, height, format } = await sharp(body).metadata();
  return { response, body, size: `${width},${height}`, format };
}

/** The mean colour of a part of an image, as of the square at `column` and `row`. */
async function expectSquare(
  body: Buffer,
  [column, row]: readonly [number, number],
  part?: { left: number; top: number; width: number; height: number },
) {
  const image = sharp(body).toColourspace('srgb').removeAlpha();
  const { channels } = await sharp(
    await (part === undefined ? image : image.extract(part)).png().toBuffer(),
  ).stats();
  const means = channels.map(({ mean }) => mean);
  colourOf(column, row).forEach((value, index) =>
    expect(Math.abs(value - (means[index] ?? -99)), `square ${column},${row}`).toBeLessThan(6),
  );
}

/** Five squares of the whole picture, shown `side` pixels wide and high. */
async function expectSquares(body: Buffer, across: number, down = across) {
  for (let each = 0; each < 5; each++) {
    const [column, row] = [randomInt(10), randomInt(10)];
    await expectSquare(body, [column, row], {
      left: Math.round((column + 0.2) * across),
      top: Math.round((row + 0.2) * down),
      width: Math.floor(across * 0.6),
      height: Math.floor(down * 0.6),
    });
  }
}

describe('identifiers', () => {
  it('id_basic, id_squares, format_jpg: the image is returned, and is the right one', async () => {
    const { body, size, format } = await getImage('/full/max/0/default.jpg');
    expect([size, format]).toEqual(['1000,1000', 'jpeg']);
    await expectSquares(body, 100);
  });

  it('id_error_escapedslash, id_error_random, id_error_unescaped: others are 404', async () => {
    const { url } = await serveImages(page);
    for (const id of [
      'a%2Fb',
      'TU-1%2F1',
      '7d3f7b1e-21d0-11f0-9c1f-0242ac120002',
      '[frob]',
      'TU-1/2',
    ])
      expect((await fetch(`${url}/iiif/${id}/full/max/0/default.jpg`)).status).toBe(404);
  });

  it('id_escaped: escaped characters are understood', async () => {
    const { url } = await serveImages(page);
    const response = await fetch(`${url}/iiif/TU%2D1/%31/full/max/0/default.jpg`);
    expect(response.status).toBe(200);
  });
});

describe('information', () => {
  it('info_json: it says what is required, and its id is its address', async () => {
    const response = await get('/info.json');
    const info: unknown = await response.json();
    expect(info).toEqual({
      '@context': 'http://iiif.io/api/image/3/context.json',
      id: 'https://luutru.example/iiif/TU-1/1',
      type: 'ImageService3',
      protocol: 'http://iiif.io/api/image',
      profile: 'level2',
      width: 1000,
      height: 1000,
      maxArea: 18_000_000,
      sizes: [
        { width: 400, height: 400 },
        { width: 800, height: 800 },
        { width: 1000, height: 1000 },
      ],
      tiles: [{ width: 512, scaleFactors: [1, 2] }],
      preferredFormats: ['jpg'],
      extraQualities: ['color', 'gray', 'bitonal'],
      extraFeatures: ['mirroring', 'profileLinkHeader'],
    });
  });

  it.each([
    [undefined, 'application/ld+json;profile="http://iiif.io/api/image/3/context.json"'],
    [
      'application/ld+json',
      'application/ld+json;profile="http://iiif.io/api/image/3/context.json"',
    ],
    [
      'application/ld+json;profile="http://iiif.io/api/image/3/context.json"',
      'application/ld+json;profile="http://iiif.io/api/image/3/context.json"',
    ],
    ['application/ld+json;q=0.5, application/json', 'application/json'],
    ['application/json', 'application/json'],
    ['image/png', 'application/ld+json;profile="http://iiif.io/api/image/3/context.json"'],
  ])('jsonld: for Accept %s it is %s', async (accept, type) => {
    const response = await get('/info.json', accept === undefined ? {} : { accept });
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('vary')).toBe('Accept');
  });

  it('baseurl_redirect: the base URI leads to it', async () => {
    for (const path of ['', '/']) {
      const response = await get(path);
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe('/iiif/TU-1/1/info.json');
    }
  });

  it('cors, linkheader_profile: viewers on other sites read it, and find the level', async () => {
    for (const path of ['/info.json', '/full/max/0/default.jpg', '/full/300,/90/gray.png']) {
      const { headers } = await get(path);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('link')).toBe('<http://iiif.io/api/image/3/level2.json>;rel="profile"');
    }
  });
});

describe('regions', () => {
  it('region_pixels, region_percent: they are cut', async () => {
    for (let each = 0; each < 5; each++) {
      const [x, y] = [randomInt(10), randomInt(10)];
      const pixels = await getImage(`/${x * 100 + 13},${y * 100 + 13},74,74/max/0/default.jpg`);
      expect(pixels.size).toBe('74,74');
      await expectSquare(pixels.body, [x, y]);
      const percent = await getImage(`/pct:${x * 10 + 1},${y * 10 + 1},9,9/max/0/default.jpg`);
      expect(percent.size).toBe('90,90');
      await expectSquare(percent.body, [x, y], { left: 10, top: 10, width: 60, height: 60 });
    }
  });

  it('region_square: it is square', async () => {
    expect((await getImage('/square/max/0/default.jpg')).size).toBe('1000,1000');
  });
});

describe('sizes', () => {
  it.each([
    ['size_wc', '617,', '617,617'],
    ['size_ch', ',541', '541,541'],
    ['size_percent', 'pct:63', '630,630'],
    ['size_bwh', '!700,433', '433,433'],
    ['size_wh', '701,389', '701,389'],
  ])('%s: %s is %s', async (_test, size, expected) => {
    const image = await getImage(`/full/${size}/0/default.jpg`);
    expect(image.size).toBe(expected);
    const [across = 0, down = 0] = expected.split(',').map((side) => Number(side) / 10);
    await expectSquares(image.body, across, down);
  });

  it('size_region: a region is scaled', async () => {
    for (const side of [35, 61, 90]) {
      const [x, y] = [randomInt(10), randomInt(10)];
      const path = `/${x * 100},${y * 100},100,100/${side},${side}/0/default.jpg`;
      const { body, size } = await getImage(path);
      expect(size).toBe(`${side},${side}`);
      await expectSquare(body, [x, y]);
    }
  });

  it('size_noup, size_nofull: nothing is enlarged, and full is no size', async () => {
    for (const size of ['1500,1500', ',1100', '2000,', 'pct:200', 'full'])
      expect((await get(`/full/${size}/0/default.jpg`)).status, size).toBe(400);
  });

  it('size_up: with ^ it is not implemented, nor offered', async () => {
    for (const size of ['^1500,1500', '^,1100', '^2000,', '^pct:200', '^!2000,3000', '^max'])
      expect((await get(`/full/${size}/0/default.jpg`)).status, size).toBe(501);
    expect((await getImage('/full/^!2000,500/0/default.jpg')).size).toBe('500,500');
  });
});

describe('rotations, qualities and formats', () => {
  it('rot_full_basic: the whole is turned', async () => {
    const corners = { 90: [0, 9], 180: [9, 9], 270: [9, 0] } as const;
    for (const [rotation, [column, row]] of Object.entries(corners)) {
      const { body } = await getImage(`/full/max/${rotation}/default.jpg`);
      await expectSquare(body, [column, row], { left: 20, top: 20, width: 60, height: 60 });
    }
  });

  it('rot_region_basic: a region is turned', async () => {
    const { body, size } = await getImage('/313,513,76,50/max/90/default.jpg');
    expect(size).toBe('50,76');
    await expectSquare(body, [3, 5]);
  });

  it('rot_mirror, rot_mirror_180: it is mirrored first', async () => {
    const plain = await getImage('/full/max/!0/default.jpg');
    await expectSquare(plain.body, [9, 0], { left: 20, top: 20, width: 60, height: 60 });
    const turned = await getImage('/full/max/!180/default.jpg');
    await expectSquare(turned.body, [0, 9], { left: 20, top: 20, width: 60, height: 60 });
  });

  it('quality_color, quality_grey, quality_bitonal: they have their colours', async () => {
    const channels = async (path: string) =>
      (await sharp((await getImage(path)).body).metadata()).channels;
    expect(await channels('/full/max/0/color.jpg')).toBe(3);
    expect(await channels('/full/max/0/gray.jpg')).toBe(1);
    expect(await channels('/full/max/0/bitonal.jpg')).toBe(1);
  });

  it('format_png: it has its format', async () => {
    const { format, response } = await getImage('/full/max/0/default.png');
    expect(format).toBe('png');
    expect(response.headers.get('content-type')).toBe('image/png');
  });
});

it.each([
  ['region_error_random', '/kZqWpT/max/0/default.jpg'],
  ['size_error_random', '/full/kZqWpT/0/default.jpg'],
  ['rot_error_random', '/full/max/kZqW/default.jpg'],
  ['rot_full_non90', '/full/max/22.5/default.jpg'],
  ['quality_error_random', '/full/max/0/kZqWpT.jpg'],
  ['format_error_random', '/full/max/0/default.kZq'],
  ['format_gif, format_jp2, format_pdf, format_tif, format_webp', '/full/max/0/default.tif'],
])('%s: it is 400, with a reason', async (_test, path) => {
  const response = await get(path);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.text()).toMatch(/^400 The .+\.\n$/);
});
