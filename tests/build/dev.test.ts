import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeArchive } from './build-in-folder.ts';
import { canary, writeScan } from './canaries.ts';
import { runCommand, type RunningCommand } from '../helpers/run-command.ts';
import { smallArchive } from './small-archive.ts';

const archive = makeArchive(smallArchive);
let site: RunningCommand;
let url: string;

const items = smallArchive['fonds/TU/items.csv'] ?? '';
const get = (path: string) => fetch(url + path, { headers: { Accept: 'text/html' } });

/** Asks until a page answers as hoped: a saved file is read a moment later. */
function untilPage(path: string, hoped: (page: { status: number; html: string }) => void) {
  const ask = async () => {
    const response = await get(path);
    hoped({ status: response.status, html: await response.text() });
  };
  return vi.waitFor(ask, { timeout: 15_000, interval: 100 });
}

beforeAll(async () => {
  mkdirSync(archive.scans, { recursive: true });
  await writeScan(join(archive.scans, 'TU/TU-01-0145/TU-01-0145-001'), '0001', 'trang 1');
  site = runCommand('scripts/dev.ts', { ...archive.env, PORT: '4397' });
  [, url = ''] = await site.untilSays(/đang mở tại (http:\/\/localhost:\d+)$/m);
}, 120_000);

afterAll(async () => {
  await site.stop('SIGKILL');
  archive.remove();
});

it('serves pages and their images', async () => {
  expect((await get('/')).status).toBe(200);
  const page = await get('/tai-lieu/TU-01-0145-001/');
  expect(await page.text()).toContain('Về nhiệm vụ năm 1976');
  const image = await fetch(`${url}/iiif/TU-01-0145-001/1/full/max/0/default.jpg`);
  expect([image.status, image.headers.get('Content-Type')]).toEqual([200, 'image/jpeg']);
}, 30_000);

it('serves IIIF documents and words as they are asked for, with its own addresses', async () => {
  const ask = async (path: string) => {
    const response = await fetch(url + path);
    return [response.status, response.headers.get('Content-Type'), await response.text()] as const;
  };
  const item = '/iiif/TU-01-0145-001';
  const json = 'application/json';
  const words = canary('trang 1 words');
  const documents = [
    [`${item}/manifest.json`, json, `"id":"${url}${item}/manifest.json"`],
    [`${item}/1/info.json`, json, `"id":"${url}${item}/1"`],
    [`${item}/1/lines.json`, json, words],
    [`${item}/1/alto.xml`, 'application/xml', `CONTENT="${words}"`],
    [`${item}/words.json`, json, words],
    ['/iiif/ho-so/TU-01-0145/collection.json', json, `${url}${item}/manifest.json`],
    ['/iiif/phong/TU/collection.json', json, '/iiif/ho-so/TU-01-0145/collection.json'],
    ['/iiif/phong/collection.json', json, '/iiif/phong/TU/collection.json'],
  ] as const;
  for (const [path, type, said] of documents)
    expect(await ask(path)).toEqual([200, type, expect.stringContaining(said)]);
  const closed = '/iiif/TU-01-0145-002';
  for (const path of ['manifest.json', 'words.json', '1/lines.json', 'notice/1.svg'])
    expect(await ask(`${closed}/${path}`)).toMatchObject([404, expect.anything(), '']);
}, 30_000);

it('does not serve build-only files', async () => {
  for (const name of ['item.json', 'item%2Ejson', '.stamp'])
    expect((await fetch(`${url}/iiif/TU-01-0145-001/${name}`)).status).toBe(404);
});

it('follows an edited file, a new record and a record that is gone', async () => {
  const third = 'TU-01-0145-003,TU-01-0145,Thư,1977,Tỉnh ủy,Thư khen thanh niên,01,1,4,01,\n';
  archive.write('fonds/TU/items.csv', items.replace('Về nhiệm vụ năm 1976', 'Về vụ mùa') + third);
  await untilPage('/tai-lieu/TU-01-0145-001/', ({ html }) => expect(html).toContain('Về vụ mùa'));
  await untilPage('/tai-lieu/TU-01-0145-003/', ({ status, html }) => {
    expect(status).toBe(200);
    expect(html).toContain('Thư khen thanh niên');
  });
  archive.write('fonds/TU/items.csv', items);
  await untilPage('/tai-lieu/TU-01-0145-003/', ({ status }) => expect(status).toBe(404));
}, 40_000);

it('shows a draft of an exhibit among the others, which no build does', async () => {
  const text = '---\ntitle: Cây cầu\nsummary: Một chiếc cầu.\nstate: draft\n---\n\nLời kể.\n';
  archive.write('exhibits/nhap/index.mdx', text);
  await untilPage('/trung-bay/nhap/', ({ status, html }) => {
    expect(status).toBe(200);
    expect(html).toContain('Bản nháp: chỉ thấy khi chạy npm run dev.');
  });
  await untilPage('/trung-bay/', ({ html }) => expect(html).toContain('Cây cầu'));
}, 30_000);

it('shows a content error in browser and terminal until it is corrected', async () => {
  archive.write('fonds/TU/items.csv', items.replace('03/02/1976', '31/02/1976'));
  await untilPage('/ho-so/TU-01-0145/', ({ status, html }) => {
    expect(status).toBe(500);
    expect(html).toContain('fonds/TU/items.csv');
    expect(html).toContain('unreadable-date');
    expect(html).toContain('Không đọc được ngày &quot;31/02/1976&quot;. Ghi ngày/tháng/năm');
    // Reloads by itself when the file is mended.
    expect(html).toContain('/@vite/client');
  });
  await site.untilSays(/items\.csv\n {2}2 · issuedDate unreadable-date Không đọc được ngày/);
  expect(site.said()).not.toMatch(/^\s+at /m);
  archive.write('fonds/TU/items.csv', items);
  await untilPage('/ho-so/TU-01-0145/', ({ status }) => expect(status).toBe(200));
  await site.untilSays(/Nội dung đã hết lỗi/);
}, 40_000);

it('closes newly closed records', async () => {
  archive.write('fonds/TU/items.csv', items.replace('1-2,01,', '1-2,02,privacy'));
  await untilPage('/tai-lieu/TU-01-0145-001/', ({ html }) => expect(html).not.toContain('/iiif/'));
  const image = await fetch(`${url}/iiif/TU-01-0145-001/1/info.json`);
  expect(image.status).toBe(404);
}, 30_000);

it('has a search page that says so where no index was built', async () => {
  const page = await get('/tim-kiem/');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Chưa tìm được vì không tải được dữ liệu tìm kiếm.');
  expect((await fetch(`${url}/pagefind/vi/pagefind.js`)).status).toBe(404);
});

it('serves the index of the last build where there was one', async () => {
  expect(archive.build()).toMatchObject({ code: 0 });
  expect(existsSync(join(archive.out, 'trung-bay', 'nhap'))).toBe(false);
  // The build held this process up, so that the dev server has closed its connections.
  const [bundle] = readdirSync(join(archive.out, 'pagefind', 'vi'));
  const script = `${url}/pagefind/vi/${bundle}/pagefind.js?import`;
  const ask = async () => (await fetch(script)).status;
  expect(await vi.waitFor(ask)).toBe(200);
}, 120_000);

it('has the means to choose a region, which no build has', async () => {
  const page = await get('/tai-lieu/TU-01-0145-001/');
  expect(await page.text()).toContain('data-region-chooser');
  const files = readdirSync(archive.out, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((name) => /\.(?:html|js|css)$/.test(name));
  const left = texts.filter((name) =>
    /region-chooser|Chọn vùng/.test(readFileSync(join(archive.out, name), 'utf8')),
  );
  expect(left).toEqual([]);
});

it('stops at Ctrl-C', async () => {
  const { code, ms } = await site.stop('SIGINT');
  expect(code).toBe(0);
  expect(ms).toBeLessThan(3000);
});
