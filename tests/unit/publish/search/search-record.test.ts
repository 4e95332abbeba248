import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publishCatalogue } from '../../../../src/publish/public.ts';
import { indexPublicData } from '../../../../src/publish/public-index.ts';
import { buildSearchIndex } from '../../../../src/publish/search/index.ts';
import { toSearchRecord } from '../../../../src/publish/search/to-search-record.ts';
import {
  buildAuthority,
  buildCatalogue,
  buildCollection,
  buildItem,
  buildPage,
  conditional,
  noAuthorities,
} from '../fixtures.ts';

const people = { ...noAuthorities, person: ['P1'] };
const items = [
  buildItem({ authorities: people, pages: [buildPage(1)] }),
  buildItem({
    id: 'TU-01-145-2',
    slug: 'TU-01-145-2',
    title: { vi: 'Đơn của ông Hoàng Yến' },
    publicTitle: { vi: 'Đơn thư' },
    fields: { description: 'Hoàng Yến hót vang' },
    access: conditional,
  }),
];
const authorities = [buildAuthority({ variants: ['Năm Bình'] })];
const catalogue = indexPublicData(
  publishCatalogue(buildCatalogue({ items, authorities, collections: [buildCollection()] })),
);
const [openItem, closedItem] = catalogue.items;
if (!openItem || !closedItem) throw new Error('Two items are public.');

test('an open item is found by all it says and all it is', () => {
  expect(toSearchRecord(catalogue, openItem, 'vi', { rank: 7, texts: ['Chữ trên trang'] }))
    .toMatchInlineSnapshot(`
    {
      "content": "Về phát triển thủy lợi
    Nghị quyết
    24-NQ/TU
    Ban Chấp hành Đảng bộ tỉnh
    Bản chính có bút phê
    Trần Văn Bình, Năm Bình
    TU-01-145-1
    Chữ trên trang",
      "filters": {
        "access": [
          "open",
        ],
        "decade": [
          "1970",
        ],
        "fonds": [
          "TU",
        ],
        "kind": [
          "item",
        ],
        "language": [
          "01",
        ],
        "type": [
          "Nghị quyết",
        ],
      },
      "language": "vi",
      "meta": {
        "access": "open",
        "date": "3/2/1976",
        "keys": "dang 24-NQ/TU 24-nq/tu 24nqtu TU-01-145-1 tu-01-145-1 tu011451 03/02/1976 3/2/1976 1976-02-03 02/1976 2/1976 1976",
        "kind": "Nghị quyết",
        "ref": "Phông TU, Mục lục 01, Hồ sơ 145, tờ 1–6",
        "title": "Về phát triển thủy lợi",
      },
      "sort": {
        "date": "19760203",
        "ref": "00000007",
      },
      "url": "/tai-lieu/TU-01-145-1/",
    }
  `);
});

test('in English it is found by its English texts', () => {
  const record = toSearchRecord(catalogue, openItem, 'en');
  expect(record.url).toBe('/en/tai-lieu/TU-01-145-1/');
  expect(record.meta['title']).toBe('On irrigation works');
  expect(record.meta['kind']).toBe('Resolution');
  expect(record.content).toContain('Original with notes');
  expect(record.content).not.toContain('bút phê');
});

test('a record without an English title leads to its Vietnamese page, by an address of its own', () => {
  const record = toSearchRecord(catalogue, closedItem, 'en');
  expect(record.url).toBe('/tai-lieu/TU-01-145-2/#vi');
  expect(record.meta).toMatchObject({ title: 'Đơn thư', lang: 'vi', access: 'conditional' });
});

test('the index holds every record in both languages, and nothing that is closed', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'search-'));
  await buildSearchIndex(catalogue, () => Promise.resolve(undefined), outDir);
  expect(existsSync(join(outDir, 'pagefind/pagefind.js'))).toBe(true);
  const folder = join(outDir, 'pagefind/fragment');
  const fragments = readdirSync(folder).map((name) => {
    const bytes = gunzipSync(readFileSync(join(folder, name)));
    return bytes.subarray(bytes.indexOf('{')).toString();
  });
  const urls = fragments.map((text) => (JSON.parse(text) as { url: string }).url);
  expect(urls).toContain('/tai-lieu/TU-01-145-2/');
  expect(urls).toContain('/tai-lieu/TU-01-145-2/#vi');
  expect(urls).toContain('/en/tai-lieu/TU-01-145-1/');
  expect(urls).toContain('/nhan-vat/tran-van-binh/');
  expect(urls).toContain('/suu-tap/thuy-loi/');
  expect(fragments.join('\n')).not.toContain('Hoàng Yến');
  rmSync(outDir, { recursive: true });
});
