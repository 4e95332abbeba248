import { describe, expect, test } from 'vitest';
import type { ItemImages } from '#src/domain/page-images.ts';
import { buildItemView } from '#src/views/records/item.ts';
import { authority, catalogueOf, conditionalItem, openFile, openItem } from './public-records.ts';

const closed = { kind: 'conditional', reason: 'privacy', opensOn: '2031-01-01' } as const;
const item = openItem({
  pages: [
    { kind: 'open', number: 1, folio: '12', scanned: true },
    { kind: 'conditional', number: 2, folio: '13', access: closed },
    { kind: 'open', number: 3, folio: '14', scanned: false },
  ],
  fields: { autograph: 'Bút phê ở lề trái', format: '02', keyword: 'đường sắt; khôi phục' },
});
const images: ItemImages = {
  item: item.slug,
  pages: [
    {
      number: 1,
      width: 2400,
      height: 3200,
      tile: 512,
      sizes: [
        { width: 600, height: 800 },
        { width: 1200, height: 1600 },
        { width: 2400, height: 3200 },
      ],
      lines: [{ text: 'Căn cứ', x: 0, y: 0, width: 100, height: 20 }],
    },
  ],
};

describe('an open item', () => {
  const view = buildItemView(catalogueOf({ items: [item] }), item.slug, images, 'vi');

  test('shows each page as what it is: image, closed, not scanned', () => {
    expect(view.pages.map(({ kind, name, folio }) => [kind, name, folio])).toEqual([
      ['open', 'Trang 1', 'tờ 12'],
      ['conditional', 'Trang 2', 'tờ 13'],
      ['unscanned', 'Trang 3', 'tờ 14'],
    ]);
  });

  test('offers its image in every size, the first at once', () => {
    const [page] = view.pages;
    expect(page?.kind === 'open' && page.image).toEqual({
      src: '/iiif/TU-02-145-1/1/full/1200,1600/0/default.jpg',
      srcset:
        '/iiif/TU-02-145-1/1/full/600,800/0/default.jpg 600w, ' +
        '/iiif/TU-02-145-1/1/full/1200,1600/0/default.jpg 1200w, ' +
        '/iiif/TU-02-145-1/1/full/2400,3200/0/default.jpg 2400w',
      width: 1200,
      height: 1600,
      large: '/iiif/TU-02-145-1/1/full/2400,3200/0/default.jpg',
      alt: 'Ảnh chụp trang 1, tờ 12',
      isFirst: true,
    });
  });

  test('says of a closed page why, until when, and how to ask', () => {
    const page = view.pages[1];
    expect(page?.kind === 'conditional' && page.notice).toEqual({
      reason: { text: 'Có thông tin về đời sống riêng tư' },
      opensOn: '01/01/2031',
      ask: 'Bạn có thể gửi phiếu yêu cầu. Cơ quan lưu trữ trả lời trong 7 ngày làm việc.',
    });
    expect(view.closedPages).toBe('Trang 2: sử dụng có điều kiện');
  });

  test('hands the viewer every page: closed ones and those without an image keep their places', () => {
    expect(view.viewer?.pages.map(({ kind, number }) => [kind, number])).toEqual([
      ['open', 1],
      ['conditional', 2],
      ['missing', 3],
    ]);
    expect(view.viewer?.pages[2]).toMatchObject({ reason: 'Trang này chưa được số hóa' });
  });

  test('tells its facts under the labels of the standard, codes in words', () => {
    expect(view.facts.main.map(({ label, values }) => [label, values[0]?.text])).toEqual([
      ['Số, ký hiệu', '24-NQ/TU'],
      ['Cơ quan ban hành', 'Tỉnh ủy Bình Trung'],
      ['Thời gian', '03/02/1976'],
      ['Khối lượng', 'tờ 12–15 (4 tờ, 3 trang)'],
      ['Ngôn ngữ', 'Tiếng Việt'],
      ['Tình trạng vật lý', 'Bình thường'],
      ['Bút tích', 'Bút phê ở lề trái'],
      ['Từ khóa', 'đường sắt'],
    ]);
  });

  test('has its file, inventory and fonds as breadcrumbs', () => {
    expect(view.reference).toBe('Phông TU, Mục lục 02, Hồ sơ 145, tờ 12–15');
    expect(view.meta.jsonLd).toMatchObject({
      '@type': 'ArchiveComponent',
      isPartOf: { identifier: 'TU-02-145', isPartOf: { identifier: 'TU' } },
      holdingArchive: { '@type': 'ArchiveOrganization' },
    });
  });
});

test('in English, what is written in Vietnamese only is marked so', () => {
  const view = buildItemView(catalogueOf({ items: [item] }), item.slug, images, 'en');
  const autograph = view.facts.main.find(({ label }) => label === 'Autograph notes');
  expect(autograph?.values).toEqual([{ text: 'Bút phê ở lề trái', language: 'vi' }]);
  expect(view.eyebrow).toEqual({ text: 'Tỉnh ủy Bình Trung', language: 'vi' });
});

test('a conditional item has no page, no image and no viewer, and says its conditions', () => {
  const record = conditionalItem();
  const view = buildItemView(catalogueOf({ items: [record] }), record.slug, images, 'vi');
  expect(view.pages).toEqual([]);
  expect(view.viewer).toBeUndefined();
  // Its card shows words alone: `tests/unit/publish/share`.
  expect(view.meta.image).toBe(`/chia-se/tai-lieu/${record.slug}.jpg`);
  expect(view.access.kind).toBe('conditional');
  expect(view.meta.jsonLd?.['conditionsOfAccess']).toBe(
    'Lý do: Có thông tin về đời sống riêng tư; Mở ngày 01/01/2031. ' +
      'Bạn có thể gửi phiếu yêu cầu. Cơ quan lưu trữ trả lời trong 7 ngày làm việc.',
  );
});

describe('related records', () => {
  const about = (id: string, file: string, place: string[]) =>
    openItem({
      id,
      slug: id,
      file,
      authorities: { subject: [], person: [], organisation: [], place },
    });
  const own = about('a', 'TU-02-145', ['p1', 'p2']);
  const catalogue = catalogueOf({
    files: [openFile(), openFile({ id: 'F2', slug: 'F2', notation: '146' })],
    items: [
      own,
      about('b', 'TU-02-145', ['p1']),
      about('c', 'F2', ['p1']),
      about('d', 'F2', ['p2', 'p1']),
    ],
    authorities: [authority('place', 'p1', 'Mường Mán'), authority('place', 'p2', 'Phan Thiết')],
  });

  test('share most with the item first, and lie in other files', () => {
    const { related } = buildItemView(catalogue, 'a', undefined, 'vi');
    expect(related.map(({ entry, reason }) => [entry.id, reason])).toEqual([
      ['d', 'Cùng nói về Phan Thiết, Mường Mán'],
      ['c', 'Cùng nói về Mường Mán'],
    ]);
  });
});
