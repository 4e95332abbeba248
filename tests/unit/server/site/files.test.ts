import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOpenFiles } from '#tests/helpers/open-files.ts';
import { serve, type StaticServer } from '#src/server/serve.ts';
import type { LogLine } from '#src/desk/log.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
const noAddresses = { mixed: {}, moved: {}, gone: [] };
const text = 'Phòng đọc. '.repeat(400);
const recording = Buffer.from(Array.from({ length: 1000 }, (_, place) => place % 256));
const logged: LogLine[] = [];
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'phong', 'tu'), { recursive: true });
  mkdirSync(join(folder, 'iiif'));
  for (const code of ['TU-01-1', 'TU-1', 'TU-9'])
    mkdirSync(join(folder, 'tai-lieu', code), { recursive: true });
  mkdirSync(join(folder, '_astro'));
  mkdirSync(join(folder, 'pagefind', 'vi', 'vi_1a'), { recursive: true });
  const files = {
    'index.html': '<h1>Phòng đọc</h1>',
    '404.html': '<h1>Không tìm thấy trang</h1>',
    'phong/tu/index.html': 'Phông TU',
    'dai.html': text,
    '.bi-mat': 'x',
    'iiif/manifest.json': '{}',
    'dia-chi.json': JSON.stringify({
      fonds: noAddresses,
      file: noAddresses,
      item: { mixed: {}, moved: { 'tu-1': 'TU-01-1' }, gone: ['TU-9'] },
    }),
    'tai-lieu/TU-01-1/index.html': 'Nghị quyết',
    'tai-lieu/TU-1/index.html': 'Trang của mã cũ',
    'tai-lieu/TU-9/index.html': 'Đã rút',
    '_astro/a.B2.js': 'x',
    'pagefind/vi/vi_1a/pagefind.js': 'x',
    'lich.ics': 'BEGIN:VCALENDAR',
    'app.webmanifest': '{}',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'ghi-am.mp3'), recording);
  writeFileSync(join(folder, 'phim.mp3'), Buffer.alloc(8 * 1024 * 1024, 7));
  server = await serve(folder, 0, { report: keepLines(logged).report });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks without changing the path, as a browser would. */
function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answered> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('a range', () => {
  it.each([
    ['bytes=0-99', 206, 'bytes 0-99/1000', 100],
    ['bytes=900-', 206, 'bytes 900-999/1000', 100],
    ['bytes=-10', 206, 'bytes 990-999/1000', 10],
    ['bytes=-5000', 206, 'bytes 0-999/1000', 1000],
    ['bytes=990-5000', 206, 'bytes 990-999/1000', 10],
    ['bytes=5-2', 416, 'bytes */1000', undefined],
    ['bytes=1000-', 416, 'bytes */1000', undefined],
    ['bytes=-0', 416, 'bytes */1000', undefined],
    ['bytes=99999999999999999999-', 416, 'bytes */1000', undefined],
    // What is no range of bytes is as if it were not there.
    ['bytes=a-b', 200, undefined, 1000],
    ['bytes=', 200, undefined, 1000],
    ['bytes=--5', 200, undefined, 1000],
    ['lines=1-2', 200, undefined, 1000],
    ['bytes=1-2-3', 200, undefined, 1000],
  ])('%s is answered with %i', async (range, status, place, length) => {
    const got = await ask('/ghi-am.mp3', { Range: range });
    expect([got.status, got.headers['content-range']]).toEqual([status, place]);
    if (length !== undefined) expect(got.body.length).toBe(length);
    const head = await ask('/ghi-am.mp3', { Range: range }, 'HEAD');
    expect([head.status, head.body.length]).toEqual([status, 0]);
  });

  it('is that of the file itself, not of its compressed form', async () => {
    const got = await ask('/dai.html', { Range: 'bytes=0-9', 'Accept-Encoding': 'br, gzip' });
    expect([got.status, got.headers['content-encoding']]).toEqual([206, undefined]);
    expect(got.body).toEqual(Buffer.from(text).subarray(0, 10));
  });

  it('counts only while the file is the one that was begun with', async () => {
    const { headers } = await ask('/ghi-am.mp3');
    const tag = String(headers['etag']);
    const range = { Range: 'bytes=0-9' };
    expect((await ask('/ghi-am.mp3', { ...range, 'If-Range': tag })).status).toBeOneOf([200, 206]);
    expect((await ask('/ghi-am.mp3', { ...range, 'If-Range': '"other"' })).status).toBe(200);
  });
});

describe('a file', () => {
  it('is compressed as the browser reads it, each form under a tag of its own', async () => {
    const plain = await ask('/dai.html');
    const gzip = await ask('/dai.html', { 'Accept-Encoding': 'gzip' });
    const br = await ask('/dai.html', { 'Accept-Encoding': 'gzip, br' });
    expect(plain.body.toString()).toBe(text);
    expect(gunzipSync(gzip.body).toString()).toBe(text);
    expect(brotliDecompressSync(br.body).toString()).toBe(text);
    const all = [plain, gzip, br];
    expect(new Set(all.map(({ headers }) => headers['etag'])).size).toBe(3);
    expect(all.map(({ headers }) => headers['vary'])).toEqual(Array(3).fill('Accept-Encoding'));
    const tag = String(br.headers['etag']);
    const again = { 'If-None-Match': tag };
    expect((await ask('/dai.html', { ...again, 'Accept-Encoding': 'br' })).status).toBe(304);
    expect((await ask('/dai.html', { ...again, 'Accept-Encoding': 'gzip' })).status).toBe(200);
  });

  it('is told of, and not sent, for HEAD', async () => {
    const { status, headers, body } = await ask('/ghi-am.mp3', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, '1000', 0]);
  });

  it('is only asked for: another method is refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const { status, headers } = await ask('/dai.html', { 'Content-Length': '0' }, method);
      expect([method, status, headers['allow']]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  it('has the type that its name tells, and may be read elsewhere only when it is of IIIF', async () => {
    const typeOf = async (path: string) => (await ask(path)).headers['content-type'];
    expect(await typeOf('/lich.ics')).toMatch(/^text\/calendar/);
    expect(await typeOf('/app.webmanifest')).toMatch(/^application\/manifest\+json/);
    expect(await typeOf('/ghi-am.mp3')).toBe('audio/mpeg');
    const origin = 'access-control-allow-origin';
    expect((await ask('/iiif/manifest.json')).headers[origin]).toBe('*');
    expect((await ask('/dai.html')).headers[origin]).toBeUndefined();
  });

  it('is cached as immutable if its name has a hash, and never in shared caches if it may be closed later', async () => {
    const cacheOf = async (path: string) => (await ask(path)).headers['cache-control'];
    expect(await cacheOf('/_astro/a.B2.js')).toBe('public, max-age=31536000, immutable');
    expect(await cacheOf('/pagefind/vi/vi_1a/pagefind.js')).toBe(
      'private, max-age=31536000, immutable',
    );
    expect(await cacheOf('/dai.html')).toBe('no-cache');
  });
});

describe('a page', () => {
  it('cannot be framed by another site', async () => {
    const { headers } = await ask('/phong/tu/');
    expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
    expect((await ask('/dai.html')).headers['content-security-policy']).toBeDefined();
    expect((await ask('/nhung/')).headers['content-security-policy']).toBe(
      "frame-ancestors 'none'",
    );
  });
});

describe('an address', () => {
  it.each([
    ['/phong/tu', 308],
    ['/phong/tu/', 200],
    ['/khong-co/', 404],
    ['/..%2f..%2fetc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/.bi-mat', 404],
    ['/%00', 400],
    ['/%', 400],
    ['/%ff', 400],
    ['/a%5c..%5cb', 400],
    ['//evil.example/phong/tu', 400],
    ['/%2f%2fevil.example', 400],
    ['/\\evil.example', 400],
    [`/${'a'.repeat(5000)}`, 404],
  ])('%s is answered with %i, and nothing ends', async (path, status) => {
    const got = await ask(path);
    expect(got.status).toBe(status);
    expect(String(got.headers['location'] ?? '/')).toMatch(/^\/(?!\/)/);
  });

  it('keeps its query when it is given its slash', async () => {
    expect((await ask('/phong/tu?q=1&a=%20')).headers['location']).toBe('/phong/tu/?q=1&a=%20');
  });
});

it('invalid HTTP is answered with 400 and one log line', async () => {
  logged.length = 0;
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () =>
      socket.write('chào phòng đọc\r\n\r\n'),
    );
    let got = '';
    socket.on('data', (part) => (got += part.toString()));
    socket.on('close', () => resolve(got));
  });
  expect(answer).toMatch(/^HTTP\/1.1 400 /);
  expect(logged).toMatchObject([{ event: 'malformed-request' }]);
});

const canCount = process.platform === 'linux';
it.runIf(canCount)(
  'downloads that are broken off leave no file open',
  async () => {
    for (let round = 0; round < 15; round += 1)
      await Promise.all(Array.from({ length: 20 }, () => breakOff('/phim.mp3')));
    await expect.poll(() => listOpenFiles(folder), { timeout: 20_000 }).toEqual([]);
  },
  60_000,
);

/** Begins a download and goes away at its first bytes. */
function breakOff(path: string): Promise<void> {
  const { port } = new URL(server.url);
  return new Promise((resolve) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.once('data', () => sent.destroy());
      response.on('error', () => undefined);
    });
    sent.on('error', () => undefined);
    sent.on('close', () => resolve());
    sent.end();
  });
}

describe('addresses of records', () => {
  it('redirects a former code permanently, with page and region', async () => {
    const { status, headers } = await ask('/tai-lieu/TU-1/?trang=2&vung=1,2,3,4');
    expect([status, headers['location']]).toEqual([301, '/tai-lieu/TU-01-1/?trang=2&vung=1,2,3,4']);
  });

  it('leads from small letters to the code', async () => {
    const { status, headers } = await ask('/tai-lieu/tu-01-1/?trang=2');
    expect([status, headers['location']]).toEqual([301, '/tai-lieu/TU-01-1/?trang=2']);
  });

  it('leads to the page in Vietnamese for as long as there is none in English', async () => {
    const { status, headers } = await ask('/en/tai-lieu/TU-01-1/');
    expect([status, headers['location']]).toEqual([302, '/tai-lieu/TU-01-1/']);
  });

  it('says 410 with the page of a withdrawn record, and for what belonged to it', async () => {
    const page = await ask('/tai-lieu/TU-9/');
    expect([page.status, page.body.toString()]).toEqual([410, 'Đã rút']);
    expect((await ask('/iiif/TU-9/manifest.json')).status).toBe(410);
    expect((await ask('/tai-lieu/tu-9/')).headers['location']).toBe('/tai-lieu/TU-9/');
  });

  it('says 404 where a code is not known in any letters', async () => {
    expect((await ask('/tai-lieu/tu-7/')).status).toBe(404);
    expect((await ask('/tai-lieu/..%2f..%2fx/')).status).toBe(404);
  });
});
