import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { serveBuilt } from '#src/server/serve-built.ts';
import type { StaticServer } from '#src/server/serve.ts';
import { reportNothing } from '#tests/helpers/keep-lines.ts';
import { findYes, makeArchive, runScript } from './build-in-folder.ts';
import { smallArchive } from './small-archive.ts';

const item = 'TU-01-0145-001';
const withdrawn = 'TU-01-0145-009';
const former = 'TU-145-1';
const itemsFile = 'fonds/TU/items.csv';

/** The small archive, whose open item had another code, and a withdrawn item. */
const archive = makeArchive({
  ...smallArchive,
  [itemsFile]: (smallArchive[itemsFile] ?? '')
    .replace('accessReason\n', 'accessReason,aliases\n')
    .replace(/(-001,.*)$/m, `$1,${former}`)
    .replace(/(-002,.*)$/m, '$1,'),
  'withdrawn.csv': `code,kind,withdrawnOn,reason\n${withdrawn},Văn bản,12/10/2026,donor\n`,
});
/** Two sites of the same content: with images as files, and with a desk and images in packs. */
const envs = {
  files: archive.env,
  packs: { ...archive.env, OUT_DIR: `${archive.out}-desk`, DESK: 'on' },
};
const settingsOf = (images: keyof typeof envs) =>
  readEnvSettings({ ...envs[images], DESK: 'off' }, process.cwd(), new Date());
const build = (images: keyof typeof envs, ...args: string[]) =>
  runScript('scripts/build.ts', envs[images], args);

let servers: Readonly<Record<keyof typeof envs, StaticServer>>;

/** Two pages of fine lines, several tiles each. */
async function writeScans(): Promise<void> {
  const folder = join(archive.scans, 'TU/TU-01-0145', item);
  mkdirSync(folder, { recursive: true });
  for (const [name, mean] of [
    ['0001.jpg', 150],
    ['0002.jpg', 200],
  ] as const)
    await sharp({
      create: {
        ...{ width: 1300, height: 1700, channels: 3, background: '#000' },
        noise: { type: 'gaussian', mean, sigma: 20 },
      },
    })
      .jpeg()
      .toFile(join(folder, name));
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends a path as it is: `fetch` resolves dots. */
function ask(
  images: keyof typeof envs,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { port } = new URL(servers[images].url);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

beforeAll(async () => {
  await writeScans();
  for (const images of ['files', 'packs'] as const)
    expect(build(images), images).toMatchObject({ code: 0 });
  servers = {
    files: await serveBuilt(settingsOf('files'), { report: reportNothing }),
    packs: await serveBuilt(settingsOf('packs'), { report: reportNothing }),
  };
}, 300_000);

afterAll(async () => {
  for (const server of Object.values(servers)) await server.close();
  archive.remove();
});

/** Some tests build. */
const slowly = { timeout: 300_000 };

describe('a site with images in packs', slowly, () => {
  it('has no image files, and serves the same bytes as the files of a site without', async () => {
    const { outDir } = settingsOf('packs');
    expect(globSync('iiif/**/*.jpg', { cwd: outDir })).toEqual([]);
    const files = globSync('iiif/**/*.jpg', { cwd: archive.out });
    // `max` is the whole page where a server renders it.
    const images = files.filter((path) => !path.includes('/full/max/'));
    expect(images.length).toBeGreaterThan(30);
    const tags = new Set<string>();
    for (const path of images) {
      const { status, headers, body } = await ask('packs', `/${path}`);
      expect([status, headers['content-type']], path).toEqual([200, 'image/jpeg']);
      expect(body.equals(readFileSync(join(archive.out, path))), path).toBe(true);
      tags.add(headers['etag'] ?? '');
    }
    expect(tags.size).toBe(2);
  });

  it('answers as the other about former, misspelt, withdrawn, closed and unknown items', async () => {
    const ofPage = { cwd: join(archive.out, 'iiif', item) };
    const images = globSync('1/full/*,*/0/default.jpg', ofPage).filter(
      (path) => !path.includes(',/'),
    );
    expect(images.length).toBeGreaterThan(1);
    const parts = ['manifest.json', '1/info.json', '9/info.json', ...images];
    const slugs = [former, item.toLowerCase(), withdrawn, 'TU-01-0145-002', 'TU-01-0145-077'];
    for (const path of slugs.flatMap((slug) => parts.map((part) => `/iiif/${slug}/${part}?x=1`))) {
      const [files, packs] = [await ask('files', path), await ask('packs', path)];
      expect([packs.status, packs.headers['location']], path).toEqual([
        files.status,
        files.headers['location'],
      ]);
    }
    expect(await ask('packs', `/iiif/${former}/1/info.json`)).toMatchObject({
      status: 301,
      headers: { location: `/iiif/${item}/1/info.json` },
    });
    expect((await ask('packs', `/iiif/${withdrawn}/1/info.json`)).status).toBe(410);
    expect((await ask('packs', '/iiif/TU-01-0145-002/1/info.json')).status).toBe(404);
  });

  it('reaches neither the store of packs nor the index, by any spelling', async () => {
    const { packsDir } = settingsOf('packs');
    const [file = ''] = globSync('*/*.zip', { cwd: packsDir });
    const key = file.slice(3, -4);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    const up = ['..', '%2e%2e', '.%2E', '..%2f..', '..%5c..', '%252e%252e', '..%00'];
    const targets = [`work/packs/${file}`, `packs/${file}`, file, 'images.db'];
    const climbs = up.flatMap((dots) =>
      ['/', '/iiif/', `/iiif/${item}/1/`].flatMap((from) =>
        [1, 2, 3, 4, 5].flatMap((count) =>
          targets.map((target) => `${from}${`${dots}/`.repeat(count)}${target}`),
        ),
      ),
    );
    const asKeys = [key, file, file.slice(0, -4), `${key}.zip`].flatMap((slug) =>
      ['', '/', '/1', '/1/info.json', '/1/full/max/0/default.jpg'].map(
        (rest) => `/iiif/${slug}${rest}`,
      ),
    );
    for (const path of [...climbs, ...asKeys]) {
      const { status, headers } = await ask('packs', path);
      expect([400, 404], path).toContain(status);
      expect(headers['content-type'], path).toMatch(/^text\//);
    }
  });
});

describe('a page that the next build closes', slowly, () => {
  const page = `/iiif/${item}/2`;
  const image = `${page}/full/200,262/0/default.jpg`;
  const rendered = `${page}/10,10,300,300/150,/0/gray.png`;
  let before: Answer;
  let renderedBefore: Answer;

  beforeAll(async () => {
    before = await ask('packs', image);
    renderedBefore = await ask('packs', rendered);
    expect([before.status, renderedBefore.status]).toEqual([200, 200]);
    const header = 'docCode,page,folio,mode,accessReason\n';
    archive.write('fonds/TU/pages.csv', `${header}${item},2,2,02,privacy\n`);
    expect(build('packs')).toMatchObject({ code: 0 });
  }, 300_000);

  it('is refused at once, also to who has it and for a range', async () => {
    for (const [path, { headers }] of [
      [image, before],
      [rendered, renderedBefore],
    ] as const)
      for (const asked of [
        {},
        { 'If-None-Match': headers.etag ?? '' },
        { 'If-None-Match': '*' },
        { Range: 'bytes=0-9' },
        { 'If-Range': headers.etag ?? '', Range: 'bytes=0-9' },
      ])
        expect((await ask('packs', path, asked)).status, JSON.stringify(asked)).toBe(404);
    for (const path of [`${page}/info.json`, page, `${page}/`, `${page}/full/max/0/default.jpg`])
      expect((await ask('packs', path)).status, path).toBe(404);
    expect((await ask('packs', image.replace('/2/', '/1/'))).status).toBe(200);
  });

  it('comes back by --undo, though packs without use were removed', async () => {
    expect(runScript('scripts/content.ts', envs.packs, ['scans', '--prune'])).toMatchObject({
      code: 0,
    });
    expect((await ask('packs', image)).status).toBe(404);
    const hash = findYes(build('packs', '--undo')) ?? '';
    expect(build('packs', '--undo', '--yes', hash)).toMatchObject({ code: 0 });
    const { status, body, headers } = await ask('packs', image);
    expect([status, headers.etag]).toEqual([200, before.headers.etag]);
    expect(body.equals(before.body)).toBe(true);
    expect((await ask('packs', rendered)).body.equals(renderedBefore.body)).toBe(true);
  });

  it('is removed from the store once no site that could come back shows it', async () => {
    const count = () => globSync('*/*.zip', { cwd: settingsOf('packs').packsDir }).length;
    expect(count()).toBe(2);
    for (const images of ['files', 'packs', 'packs', 'packs'] as const) {
      expect(build(images), images).toMatchObject({ code: 0 });
      // A server holds the site of its last answer.
      expect((await ask(images, `/iiif/${item}/1/info.json`)).status).toBe(200);
    }
    expect(runScript('scripts/content.ts', envs.packs, ['scans', '--prune'])).toMatchObject({
      code: 0,
    });
    expect(count()).toBe(1);
    expect((await ask('packs', image.replace('/2/', '/1/'))).status).toBe(200);
  });
});
