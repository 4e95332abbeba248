import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPageHashes } from '#src/islands/search/engine/indexes/page-hashes.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import {
  buildMonthFile,
  buildSearchIndex,
  orderByDate,
  orderByTitle,
} from '#src/publish/search/index.ts';
import {
  type FacetFile,
  type IndexFile,
  type IndexName,
  type RecordEntry,
  searchFiles,
} from '#src/site/search-files.ts';
import {
  buildAuthority,
  buildCatalogue,
  buildCollection,
  buildItem,
  buildPage,
  conditional,
  noAuthorities,
} from '../select/fixtures.ts';
import { readDate } from '#src/domain/dates.ts';
import { toMonthNumber } from '#src/text/query/month-number.ts';

const people = { ...noAuthorities, person: ['P1'] };
const items = [
  buildItem({ authorities: people, pages: [buildPage(1), buildPage(2, { access: conditional })] }),
  buildItem({
    id: 'TU-01-145-2',
    slug: 'TU-01-145-2',
    title: { vi: 'Đơn của ông Hoàng Yến' },
    publicTitle: { vi: 'Đơn thư' },
    fields: { description: 'Hoàng Yến hót vang' },
    access: conditional,
    pages: [buildPage(1)],
  }),
];
const catalogue = indexPublicData(
  publishCatalogue(
    buildCatalogue({
      items,
      authorities: [buildAuthority({ variants: ['Năm Bình'] })],
      collections: [buildCollection()],
    }),
  ),
);
/** Every page of every item has words, as if imaging had read closed ones as well. */
const loadImages = (item: string) => {
  const size = { width: 300, height: 400 };
  const pages = [1, 2].map((number) => ({
    ...{ number, ...size, sizes: [size], tile: 512 },
    lines: [{ text: `trang ${number} của ${item}`, x: 0, y: 0, width: 9, height: 9 }],
  }));
  return Promise.resolve({ item, pages });
};
const outDir = mkdtempSync(join(tmpdir(), 'search-'));
const read = (path: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(join(outDir, path))).toString());
const findBundle = (name: IndexName) => {
  const { bundle = '' } = read(searchFiles.index(name)) as IndexFile;
  return join(outDir, searchFiles.bundle(name, bundle));
};
/** Everything that was written into a folder, unpacked. */
const readAll = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
    .map((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString())
    .join('\n');

/** The same, with every word listed as if it were common. */
const listedDir = join(outDir, 'listed');

beforeAll(async () => {
  await buildSearchIndex(catalogue, loadImages, outDir);
  await buildSearchIndex(catalogue, loadImages, listedDir, 0);
});
afterAll(() => rmSync(outDir, { recursive: true }));

describe('the files of the search', () => {
  it('show each record, in order of reference, then stories and authorities', () => {
    const entries = read(searchFiles.records('vi', 0)) as readonly RecordEntry[];
    expect(entries.map(({ href }) => href)).toEqual([
      '/phong/TU/',
      '/ho-so/TU-01-145/',
      '/tai-lieu/TU-01-145-1/',
      '/tai-lieu/TU-01-145-2/',
      '/suu-tap/thuy-loi/',
      '/nhan-vat/tran-van-binh/',
    ]);
    expect(entries[2]).toMatchInlineSnapshot(`
      {
        "access": "open",
        "author": "Ban Chấp hành Đảng bộ tỉnh",
        "citation": "Ban Chấp hành Đảng bộ tỉnh: Nghị quyết số 24-NQ/TU, ngày 3/2/1976 về phát triển thủy lợi, Phông Tỉnh ủy, Mục lục số 01, Hồ sơ số 145, tờ 1–6, Phòng Đọc.",
        "date": "3/2/1976",
        "edtf": "1976-02-03",
        "href": "/tai-lieu/TU-01-145-1/",
        "kind": "Nghị quyết",
        "number": "24-NQ/TU",
        "ownTitle": "Về phát triển thủy lợi",
        "reference": "Phông TU, Mục lục 01, Hồ sơ 145, tờ 1–6",
        "text": "Bản chính có bút phê",
        "thumbnail": {
          "height": 400,
          "src": "/iiif/TU-01-145-1/1/full/300,400/0/default.jpg",
          "width": 300,
        },
        "title": "Nghị quyết 24-NQ/TU, 3/2/1976: Về phát triển thủy lợi",
      }
    `);
  });

  it('lead from English to the Vietnamese page where there is no other, and say so', () => {
    const entries = read(searchFiles.records('en', 0)) as readonly RecordEntry[];
    expect(entries[2]).toMatchObject({
      href: '/en/tai-lieu/TU-01-145-1/',
      title: 'Resolution 24-NQ/TU, 3 February 1976: On irrigation works',
      ownTitle: 'On irrigation works',
    });
    expect(entries[3]).toMatchObject({ href: '/tai-lieu/TU-01-145-2/', language: 'vi' });
  });

  it('have the facets of each record and the years of each', () => {
    const { values, from } = read(searchFiles.facets) as FacetFile;
    expect(values.media).toEqual({ images: [2], text: [2] });
    expect(values.access).toEqual({ open: [0, 1, 1], conditional: [3] });
    expect(values.person).toEqual({ P1: [2] });
    expect(from).toEqual([0, 0, 1976, 1976, 0, 0]);
  });

  it('find in English what has a title in English, and pages by the record they belong to', () => {
    const named = { bundle: expect.stringMatching(/^vi_\w+$/) as unknown };
    expect(read(searchFiles.index('vi'))).toEqual({ ...named, entries: 6, common: [] });
    expect(read(searchFiles.index('en'))).toEqual({ ...named, entries: 3, common: [] });
    expect(read(searchFiles.index('text'))).toEqual({
      ...{ ...named, entries: 1 },
      ...{ records: [2], common: [] },
    });
    expect(read(searchFiles.pages)).toEqual([1]);
  });

  it('suggest names by each of their words and spellings, and numbers by their beginning', () => {
    const href = '/nhan-vat/tran-van-binh/';
    expect(read(searchFiles.suggestions('vi', 'bi'))).toMatchObject([{ href }, { href }]);
    expect(read(searchFiles.suggestions('vi', 'na'))).toMatchObject([{ as: 'Năm Bình' }]);
    expect(read(searchFiles.suggestions('vi', 'tu'))).toMatchObject([
      { as: 'TU', href: '/phong/TU/' },
    ]);
    const number = { label: '24-NQ/TU', kind: 'Số ký hiệu' };
    expect(read(searchFiles.suggestions('vi', '24'))).toEqual([number]);
    expect(read(searchFiles.suggestionKeys('vi'))).not.toContain('nq');
  });

  it('number records as Pagefind does, which tells only what it calls them', () => {
    const folder = findBundle('vi');
    const meta = readdirSync(folder).find((name) => name.endsWith('.pf_meta')) ?? '';
    const hashes = readPageHashes(gunzipSync(readFileSync(join(folder, meta))));
    expect(new Set(hashes).size).toBe(6);
  });

  it('hold nothing that is closed: no page, no title, no field', () => {
    const text = readAll(outDir);
    expect(text).toContain('trang 1 của TU-01-145-1');
    expect(text).not.toMatch(/trang 2 của|của TU-01-145-2|Hoàng Yến|hoàng_|yến_|hót/u);
  });

  it('list the holders of a word that more entries hold than were named', () => {
    const { common } = JSON.parse(
      gunzipSync(readFileSync(join(listedDir, searchFiles.index('text')))).toString(),
    ) as IndexFile;
    expect(common).toEqual(['trang', '1', 'cua', 'tu', '01', '145', 'tu1z145z1']);
  });

  it('leave out what Pagefind would show by itself', () => {
    const folder = findBundle('vi');
    expect(existsSync(join(folder, 'pagefind.js'))).toBe(true);
    const unused = ['fragment', 'pagefind-ui.js', 'pagefind-worker.js'];
    expect(unused.filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });
});

it.each([
  ['03/02/1976', [1976, 2], 0],
  ['8/1945', [1945, 8], 0],
  ['1976', [1976, 1], 11],
  ['12/1995 – 3/1996', [1995, 12], 3],
] as const)('%s begins and ends with a month', (written, [year, month], span) => {
  const reading = readDate(written);
  const date = reading.kind === 'date' ? reading.date : undefined;
  expect(buildMonthFile([date])).toEqual({ from: [toMonthNumber(year, month)], span: [span] });
});

it('has nothing for what has no date', () => {
  expect(buildMonthFile([undefined])).toEqual({ from: [0], span: [0] });
});

const dateOf = (written: string) => {
  const reading = readDate(written);
  return reading.kind === 'date' ? reading.date : undefined;
};

it('sorts by earliest date, with undated records last', () => {
  const dates = ['1950', '', '3/2/1945', '1945–1954'].map(dateOf);
  expect(orderByDate(dates)).toEqual({ order: [3, 2, 0, 1], rest: 3 });
});

it('puts titles in Vietnamese order, numbers by value', () => {
  const titles = ['Đề án', 'Dự án', 'Hồ sơ 10', 'Hồ sơ 2', 'Ảnh'];
  expect(orderByTitle(titles).order).toEqual([4, 1, 0, 3, 2]);
});
