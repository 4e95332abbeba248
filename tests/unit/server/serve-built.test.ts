import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { serveBuilt, type ServeBuiltOptions } from '#src/server/serve-built.ts';
import { recordPathsFile, type RecordPaths } from '#src/site/record-paths.ts';
import { imagePath, putPackedSites } from './images/put-packed-sites.ts';

const path = `/iiif/TU-01/1/${imagePath}`;

async function open(sites: ReturnType<typeof putPackedSites>, options?: ServeBuiltOptions) {
  const server = await serveBuilt(sites, options);
  onTestFinished(() => server.close());
  return (asked: string, init?: RequestInit) => fetch(server.url + asked, init);
}

it('serves the files of a site, and its images from packs', async () => {
  const sites = putPackedSites();
  await sites.put(1, 'a'.repeat(64));
  writeFileSync(join(sites.outDir, 'index.html'), 'Trang chủ');
  const ask = await open(sites);
  expect(await (await ask('/')).text()).toBe('Trang chủ');
  expect(await (await ask(path)).text()).toBe('a'.repeat(64));
  expect((await ask('/iiif/TU-01/2/info.json')).status).toBe(404);
});

it('serves the images of a site that has them as files', async () => {
  const sites = putPackedSites();
  await sites.put(1, 'a'.repeat(64), 'loose');
  mkdirSync(dirname(join(sites.outDir, path)), { recursive: true });
  writeFileSync(join(sites.outDir, path), 'tệp');
  const ask = await open(sites);
  expect(await (await ask(path)).text()).toBe('tệp');
});

it('asks what comes before the images first', async () => {
  const sites = putPackedSites();
  await sites.put(1, 'a'.repeat(64));
  const ask = await open(sites, {
    answer: (request, response, next) => {
      if (request.url === '/rieng') response.end('riêng');
      else next();
      return Promise.resolve();
    },
  });
  expect(await (await ask('/rieng')).text()).toBe('riêng');
  expect((await ask(path)).status).toBe(200);
});

it('names the given URL in place of that of the site', async () => {
  const sites = putPackedSites();
  await sites.put(1, 'a'.repeat(64));
  const info = async (options?: ServeBuiltOptions): Promise<unknown> =>
    (await (await open(sites, options))('/iiif/TU-01/1/info.json')).json();
  expect(await info()).toMatchObject({ id: 'https://1.example/iiif/TU-01/1' });
  expect(await info({ readBaseUrl: () => 'http://localhost' })).toMatchObject({
    id: 'http://localhost/iiif/TU-01/1',
  });
});

it('leads from a former code, and from small letters, to pages that the site shows', async () => {
  const sites = putPackedSites();
  await sites.put(1, 'a'.repeat(64));
  const none = { mixed: {}, moved: {}, gone: [] };
  const paths: RecordPaths = {
    ...{ fonds: none, file: none },
    item: { mixed: {}, moved: { 'tu-1': 'TU-01' }, gone: ['TU-9'] },
  };
  writeFileSync(join(sites.outDir, recordPathsFile), JSON.stringify(paths));
  const ask = await open(sites);
  for (const slug of ['TU-1', 'tu-01']) {
    const answer = await ask(`/iiif/${slug}/1/${imagePath}?x=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, `${path}?x=1`]);
    expect((await ask(`/iiif/${slug}/2/info.json`)).status).toBe(404);
  }
  expect((await ask('/iiif/TU-9/1/info.json')).status).toBe(410);
});
