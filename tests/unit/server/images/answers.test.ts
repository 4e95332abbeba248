import { request as askRaw } from 'node:http';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PackedPage } from '#src/imaging/pack/packed-page.ts';
import { renderImage } from '#src/imaging/render/render-image.ts';
import { drawSquares, packInMemory } from '#tests/helpers/pack-in-memory.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';
import { serveImages } from './serve-images.ts';

const limits = { atOnce: 1, mostWaiting: 1, mostHeld: 10 ** 8, mostRemembered: 10 ** 7 };
const tile = '/0,0,512,512/512,512/0/default.jpg';
const rendered = '/10,10,300,300/200,/0/default.jpg';

let page: PackedPage;
beforeAll(async () => {
  page = await packInMemory(() => drawSquares().picture());
});

/** Fails when anything is rendered. */
const renderNothing = () => Promise.reject(new Error('It was rendered.'));

/** Renders when told to. */
function holdRenderings() {
  const begun: string[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const render: typeof renderImage = async (packed, request, signal) => {
    begun.push(`${request.region.x}`);
    signals.push(signal);
    await released;
    return renderImage(packed, request, signal);
  };
  return { begun, signals, render, release: () => release() };
}

/** The status of a path that is sent as it is; `fetch` would tidy it. */
function askPath(url: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = askRaw({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}

describe('an image of the pack', () => {
  it('is sent as it is, without rendering', async () => {
    const { image } = await serveImages(page, { render: renderNothing });
    for (const path of [tile, '/full/90,/0/default.jpg', '/full/400,400/0/default.jpg']) {
      const response = await fetch(`${image}${path}`);
      expect(response.status).toBe(200);
      const body = Buffer.from(await response.arrayBuffer());
      expect(body.equals((await page.read(path.slice(1))) ?? Buffer.of())).toBe(true);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        ...{ 'content-type': 'image/jpeg', 'content-length': String(body.length), etag: '"v1"' },
        ...{ 'accept-ranges': 'bytes', 'x-content-type-options': 'nosniff' },
        'cache-control': 'public, max-age=86400, s-maxage=300',
      });
    }
  });

  it('is sent for every spelling of its request', async () => {
    const { image } = await serveImages(page, { render: renderNothing });
    for (const path of [
      ...['/full/max/0/default.jpg', '/full/400,/0/default.jpg', '/full/,400/0/color.jpg'],
      ...['/pct:0,0,100,100/!400,400/360/default.jpg', '/0,0,1000,1000/pct:40/0/default.jpg'],
      ...['/0,0,512,512/max/0/default.jpg', '/0%2C0,512,512/512%2C/0/default%2Ejpg'],
      ...['/full/%5E400,/0/default.jpg', `${tile}?v=2`],
    ])
      expect((await fetch(`${image}${path}`)).status, path).toBe(200);
  });
});

describe('a client that has an image', () => {
  it.each([tile, rendered, '/info.json'])('is told so: %s', async (path) => {
    const { image } = await serveImages(page);
    const first = await fetch(`${image}${path}`);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    for (const known of [tag, `"x", W/${tag}`, '*']) {
      const again = await fetch(`${image}${path}`, { headers: { 'If-None-Match': known } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
      expect(await again.text()).toBe('');
    }
    const other = await fetch(`${image}${path}`, { headers: { 'If-None-Match': '"other"' } });
    expect(other.status).toBe(200);
  });

  it('is not told so when the page was cut again', async () => {
    const tags = await Promise.all(
      ['v1', 'v2'].map(async (version) => {
        const { image } = await serveImages({ ...page, version });
        return (await fetch(`${image}${rendered}`, { method: 'HEAD' })).headers.get('etag');
      }),
    );
    expect(new Set(tags).size).toBe(2);
  });

  it('gets no 304 for what is refused', async () => {
    const { image } = await serveImages(page);
    const headers = { 'If-None-Match': '"v1", *' };
    expect((await fetch(`${image}/full/9999,/0/default.jpg`, { headers })).status).toBe(400);
  });
});

describe('HEAD', () => {
  it('says what GET would, and renders nothing', async () => {
    const { image } = await serveImages(page, { render: renderNothing });
    const packed = await fetch(`${image}${tile}`, { method: 'HEAD' });
    const length = String((await page.read(tile.slice(1)))?.length);
    expect([packed.status, packed.headers.get('content-length')]).toEqual([200, length]);
    const asked = await fetch(`${image}${rendered}`, { method: 'HEAD' });
    expect([asked.status, asked.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(asked.headers.get('etag')).toMatch(/^"[\w-]+"$/);
    const refused = await fetch(`${image}/full/0,/0/default.jpg`, { method: 'HEAD' });
    expect(refused.status).toBe(400);
  });

  it('has the ETag of the rendering', async () => {
    const { image } = await serveImages(page);
    const [head, whole] = await Promise.all([
      fetch(`${image}${rendered}`, { method: 'HEAD' }),
      fetch(`${image}${rendered}`),
    ]);
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
  });
});

describe('a range', () => {
  it.each([tile, rendered])('of %s is sent', async (path) => {
    const { image } = await serveImages(page);
    const response = await fetch(`${image}${path}`);
    const whole = Buffer.from(await response.arrayBuffer());
    const size = whole.length;
    for (const [range, start, end] of [
      ['bytes=0-99', 0, 100],
      ['bytes=100-', 100, size],
      ['bytes=-50', size - 50, size],
      [`bytes=100-${size * 2}`, 100, size],
      [`bytes=-${size * 2}`, 0, size],
    ] as const) {
      const part = await fetch(`${image}${path}`, { headers: { Range: range } });
      expect(part.status).toBe(206);
      expect(part.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/${size}`);
      const body = Buffer.from(await part.arrayBuffer());
      expect(body.equals(whole.subarray(start, end)), range).toBe(true);
    }
  });

  it('outside the image is 416', async () => {
    const { image } = await serveImages(page);
    for (const range of ['bytes=99999999-', 'bytes=-0']) {
      const response = await fetch(`${image}${tile}`, { headers: { Range: range } });
      expect(response.status).toBe(416);
      expect(response.headers.get('content-range')).toMatch(/^bytes \*\/\d+$/);
    }
  });

  it('that is malformed, one of several, or of an older version is the whole image', async () => {
    const { image } = await serveImages(page);
    for (const headers of [
      { Range: 'bytes=5-2' },
      { Range: 'bytes=-' },
      { Range: 'lines=0-1' },
      { Range: 'bytes=0-1,4-5' },
      { Range: 'bytes=0-1', 'If-Range': '"v0"' },
    ])
      expect((await fetch(`${image}${tile}`, { headers })).status).toBe(200);
    const known = { Range: 'bytes=0-1', 'If-Range': '"v1"' };
    expect((await fetch(`${image}${tile}`, { headers: known })).status).toBe(206);
  });
});

describe('a path', () => {
  it.each([
    ...['/iiif/TU-1/01/full/max/0/default.jpg', '/iiif/TU-1/1.0/full/max/0/default.jpg'],
    ...['/iiif/TU-1/+1/full/max/0/default.jpg', '/iiif/TU-1/0/full/max/0/default.jpg'],
    ...['/iiif/tu-1/1/full/max/0/default.jpg', '/iiif//TU-1/1/full/max/0/default.jpg'],
    ...['/iiif/TU-1//1/full/max/0/default.jpg', '/iiif/TU-1/1//full/max/0/default.jpg'],
    ...['/iiif/TU-1/1/full/max/0/default.jpg/', '/iiif/TU-1/1/full//0/default.jpg'],
    ...['/iiif/x/../TU-1/1/full/max/0/default.jpg', '/iiif/TU-1/2/../1/full/max/0/default.jpg'],
    ...['/iiif/x/%2e%2e/TU-1/1/full/max/0/default.jpg', '/iiif/TU-1%2F1/full/max/0/default.jpg'],
    ...['/iiif/TU-1/1%2Ffull/max/0/default.jpg', '/iiif/TU-1/1/full%2Fmax/0/default.jpg'],
    ...['/iiif/TU%252D1/1/full/max/0/default.jpg', '/iiif/TU-1/%EF%BC%91/full/max/0/default.jpg'],
    ...['/iiif/TU-1/1\\full/max/0/default.jpg', '/iiif/TU-1/1/full%5Cmax/0/default.jpg'],
    ...['/iiif/TU-1%00/1/full/max/0/default.jpg', '/iiif/TU-1/1%00/full/max/0/default.jpg'],
    ...['/iiif/TU-1/1/full/max/0/default.jpg%00', '/iiif/TU-1/%/full/max/0/default.jpg'],
    ...['/IIIF/TU-1/1/full/max/0/default.jpg', '//iiif/TU-1/1/full/max/0/default.jpg'],
    ...[
      '/iiif/TU-1/1/full/max/0',
      '/iiif/TU-1/1/..',
      '/iiif/../iiif/TU-1/1/full/max/0/default.jpg',
    ],
  ])('%s is no page', async (path) => {
    const { url } = await serveImages(page);
    expect([400, 404]).toContain(await askPath(url, path));
  });

  it('with a parameter that goes up is refused', async () => {
    const { url } = await serveImages(page);
    expect(await askPath(url, '/iiif/TU-1/1/../max/0/default.jpg')).toBe(400);
    expect(await askPath(url, '/iiif/TU-1/1/%2e%2e/%2e%2e/0/default.jpg')).toBe(400);
  });

  it('beside the images, and of pages that are not there, is left to the files of the site', async () => {
    const { url } = await serveImages(page);
    for (const path of ['TU-1/1/lines.json', 'TU-1/manifest.json', 'TU-1/2/info.json', 'x']) {
      const response = await fetch(`${url}/iiif/${path}`);
      expect(response.status, path).toBe(404);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
    const elsewhere = await fetch(`${url}/tai-lieu/`);
    expect(elsewhere.headers.get('access-control-allow-origin')).toBe(null);
  });
});

it('lists color only for pages in colour', async () => {
  const gray = await packInMemory(() => drawSquares().picture().toColourspace('b-w'));
  const qualities = await Promise.all(
    [page, gray].map(async (packed) => {
      const { image } = await serveImages(packed);
      const info = (await (await fetch(`${image}/info.json`)).json()) as Record<string, unknown>;
      expect((await fetch(`${image}/full/300,/0/color.jpg`)).status).toBe(200);
      return info['extraQualities'];
    }),
  );
  expect(qualities).toEqual([
    ['color', 'gray', 'bitonal'],
    ['gray', 'bitonal'],
  ]);
});

it('answers what browsers ask before they read from another site', async () => {
  const { image } = await serveImages(page);
  const response = await fetch(`${image}${tile}`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://mirador.example', 'Access-Control-Request-Method': 'GET' },
  });
  expect(response.status).toBe(204);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
  });
});

it('refuses other methods', async () => {
  const { image } = await serveImages(page);
  const response = await fetch(`${image}${tile}`, { method: 'POST', body: 'x' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});

describe('when many ask', () => {
  it('renders once for all who ask for the same, in whatever spelling', async () => {
    const { begun, render, release } = holdRenderings();
    const { image } = await serveImages(page, { render, limits });
    const asked = ['200,', '200,200', '!200,500', 'pct:66.6666'].map((size) =>
      fetch(`${image}/10,10,300,300/${size}/0/default.jpg`),
    );
    await expect.poll(() => begun).toHaveLength(1);
    release();
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const later = await fetch(`${image}${rendered}`);
    expect(later.status).toBe(200);
    expect(begun).toHaveLength(1);
  });

  it('asks others to come back when too many wait, and still sends tiles', async () => {
    const { begun, render, release } = holdRenderings();
    const { image } = await serveImages(page, { render, limits });
    const ask = (x: number) => fetch(`${image}/${x},0,300,300/200,/0/default.jpg`);
    const first = ask(1);
    await expect.poll(() => begun).toEqual(['1']);
    const refused: Response[] = [];
    const others = [2, 3, 4].map(async (x) => {
      const response = await ask(x);
      if (response.status !== 200) refused.push(response);
      return response.status;
    });
    await expect.poll(() => refused).toHaveLength(2);
    for (const { status, headers } of refused) {
      expect(status).toBe(503);
      expect(headers.get('retry-after')).toBe('10');
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
    expect((await fetch(`${image}${tile}`)).status).toBe(200);
    expect((await fetch(`${image}/full/max/0/default.jpg`)).status).toBe(200);
    release();
    expect((await first).status).toBe(200);
    expect((await Promise.all(others)).toSorted()).toEqual([200, 503, 503]);
  });

  it('tells the rendering that its reader has left', async () => {
    const { begun, signals, render, release } = holdRenderings();
    const { lines, report } = keepLines();
    const { image } = await serveImages(page, { render, report });
    const leaving = new AbortController();
    const asked = fetch(`${image}${rendered}`, { signal: leaving.signal });
    await expect.poll(() => begun).toHaveLength(1);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => signals[0]?.aborted).toBe(true);
    release();
    expect((await fetch(`${image}${rendered}`)).status).toBe(200);
    expect(lines).toEqual([]);
  });
});

it('sends nothing of a page that was closed, even what it has rendered before', async () => {
  let isOpen = true;
  const findPage = () => Promise.resolve(isOpen ? page : undefined);
  const { image } = await serveImages(page, { findPage });
  const first = await fetch(`${image}${rendered}`);
  const tag = first.headers.get('etag') ?? '';
  isOpen = false;
  for (const path of [rendered, tile, '/info.json', '']) {
    const headers = { 'If-None-Match': tag };
    expect((await fetch(`${image}${path}`, { headers })).status, path).toBe(404);
  }
});

it('reports an image that cannot be made, without saying why to the reader', async () => {
  const { lines, report } = keepLines();
  const broken = { ...page, read: () => Promise.resolve(undefined) };
  const { image } = await serveImages(broken, { report });
  const response = await fetch(`${image}${rendered}`);
  expect(response.status).toBe(500);
  expect(await response.text()).toMatch(
    /^500 The image could not be made\. [A-Z0-9]{4}-[A-Z0-9]{4}\n$/,
  );
  expect(lines).toMatchObject([{ event: 'image-failed', level: 'error' }]);
});

it('asks to come back when the process has no file left', async () => {
  const { lines, report } = keepLines();
  const findPage = () => Promise.reject(Object.assign(new Error('x'), { code: 'EMFILE' }));
  const { image } = await serveImages(page, { report, findPage });
  expect((await fetch(`${image}${tile}`)).status).toBe(503);
  expect(lines).toMatchObject([{ event: 'image-failed', code: 'EMFILE' }]);
});

it('renders a turned part of the pack for a real reader', async () => {
  const { image } = await serveImages(page);
  const response = await fetch(`${image}/100,200,600,300/300,/!270/gray.png`);
  const { width, height, format } = await sharp(await response.arrayBuffer()).metadata();
  expect([width, height, format]).toEqual([150, 300, 'png']);
});
