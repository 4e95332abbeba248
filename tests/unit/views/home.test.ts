import { describe, expect, it } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import type { PublicData } from '#src/public/public-model.ts';
import { buildHome } from '#src/views/home.ts';
import { anniversary, catalogueOf, closedItem, day, file, item } from './browse-catalogue.ts';

const scanned = [{ kind: 'open', number: 1, scanned: true }] as const;
const collection = (slug: string, records: readonly string[], cover?: string) => ({
  slug,
  title: { vi: `Sưu tập ${slug}`, en: `Collection ${slug}` },
  summary: { vi: `Tóm tắt ${slug}` },
  ...(cover !== undefined && { cover: { item: cover, page: 1 } }),
  prose: { vi: [] },
  records: records.map((id) => ({ kind: 'item' as const, id })),
});
const exhibit = {
  ...collection('cau-moi', ['1', '2'], '1'),
  from: '2026-11-01',
  until: '2026-12-31',
};
const items = ['1', '2', '3'].map((id) => item(id, { pages: scanned }));

const homeOf = (data: Partial<PublicData> = {}, language: 'vi' | 'en' = 'vi') =>
  buildHome(catalogueOf({ items, ...data }), language);

describe('what opens the home page', () => {
  it('is the exhibit that is on show, with its cover and another picture', () => {
    const { feature } = homeOf({ exhibits: [exhibit], collections: [collection('a', ['3'])] });
    expect(feature.title.text).toBe('Sưu tập cau-moi');
    expect(feature.eyebrow).toBe('Trưng bày · đến 31/12/2026');
    expect(feature.action).toEqual({ label: 'Xem trưng bày', href: '/trung-bay/cau-moi/' });
    expect(feature.pictures.map(({ slug }) => slug)).toEqual(['1', '2']);
  });

  it('is the first collection when no exhibit is on show', () => {
    const over = { ...exhibit, until: '2026-11-22' };
    const { feature } = homeOf({ exhibits: [over], collections: [collection('a', ['3'])] });
    expect(feature.eyebrow).toBe('Sưu tập');
    expect(feature.action.href).toBe('/suu-tap/a/');
  });

  it('is the archive itself when it has no story yet', () => {
    const site = siteSchema.parse({ name: { vi: 'Kho Bình Trung', en: 'Bình Trung Store' } });
    const { feature, meta } = homeOf({ site });
    expect(feature.title.text).toBe('Kho Bình Trung');
    expect(feature.action.href).toBe('/phong/');
    expect(feature.pictures.map(({ slug }) => slug)).toEqual(['1', '2']);
    expect(meta.jsonLd?.['@type']).toBe('ArchiveOrganization');
    expect(homeOf({ site }, 'en').meta.title).toBe('Bình Trung Store');
  });

  it('shows no picture of what has none', () => {
    const bare = [item('1'), closedItem('2')];
    expect(homeOf({ items: bare }).feature.pictures).toEqual([]);
  });
});

describe('a collection in pictures', () => {
  const collections = [collection('a', ['1']), collection('b', ['2', '4', '3'])];

  it('is another than that which opens the page', () => {
    expect(homeOf({ collections }).pictures?.title.label).toBe('Sưu tập b');
    expect(homeOf({ collections, exhibits: [exhibit] }).pictures?.title.label).toBe('Sưu tập a');
  });

  it('shows those of its records that have a picture', () => {
    const withClosed = [...items, closedItem('4')];
    const { pictures } = homeOf({ collections, items: withClosed });
    expect(pictures?.entries.map(({ link }) => link.href)).toEqual([
      '/tai-lieu/2/',
      '/tai-lieu/3/',
    ]);
  });

  it('is omitted where there is nothing to show', () => {
    expect(
      homeOf({ collections: [collection('a', []), collection('b', [])] }).pictures,
    ).toBeUndefined();
    expect(homeOf().pictures).toBeUndefined();
  });
});

describe('what is new', () => {
  it('is what opened within a year, the latest first, four at most', () => {
    const opened = (id: string, openedOn: string) => item(id, { openedOn });
    const { opened: shown } = homeOf({
      items: [
        opened('a', '2026-01-01'),
        opened('b', '2026-11-23'),
        opened('c', '2025-11-22'),
        opened('d', '2026-06-01'),
        opened('e', '2025-11-23'),
        opened('f', '2026-02-01'),
        item('g'),
      ],
    });
    expect(shown.map(({ link, openedOn }) => `${link.href} ${openedOn}`)).toEqual([
      '/tai-lieu/b/ 23/11/2026',
      '/tai-lieu/d/ 01/06/2026',
      '/tai-lieu/f/ 01/02/2026',
      '/tai-lieu/a/ 01/01/2026',
    ]);
  });

  it('may be a whole file', () => {
    const { opened } = homeOf({ files: [file('145', { openedOn: '2026-11-20' })] });
    expect(opened.map(({ link }) => link.href)).toEqual(['/ho-so/145/']);
  });
});

describe('what is near', () => {
  const days = [
    anniversary('cau', '12-10', { since: 1976 }),
    anniversary('xa', '02-03'),
    anniversary('qua', '11-22'),
  ];

  it('are the anniversaries to come', () => {
    const { near } = homeOf({ anniversaries: days });
    expect(near.map(({ id, until, years }) => [id, until, years])).toEqual([
      ['cau', 'Còn 17 ngày', 'kỷ niệm 50 năm'],
      ['xa', 'Còn 72 ngày', undefined],
      ['qua', 'Còn 364 ngày', undefined],
    ]);
  });

  it('is the exhibit of the next of them too, before the others on show', () => {
    const tied = { ...collection('ngay-cau', ['3']), anniversary: 'cau' };
    const far = { ...collection('ngay-xa', ['3']), anniversary: 'xa' };
    const { feature, near } = homeOf({ anniversaries: days, exhibits: [far, exhibit, tied] });
    expect(feature.action.href).toBe('/trung-bay/ngay-cau/');
    expect(near[0]?.exhibits.map(({ href }) => href)).toEqual(['/trung-bay/ngay-cau/']);
  });

  it('are the records of the day in any year, and those of the days after it', () => {
    const dated = [
      item('1', { date: day('1945-11-23') }),
      item('2', { date: day('1950-11-24') }),
      item('3', { date: day('1950-12-24') }),
    ];
    const panels = homeOf({ items: dated }).days;
    expect(panels).toHaveLength(14);
    expect(panels.slice(0, 3).map(({ label, records }) => [label, records.count])).toEqual([
      ['23/11', 1],
      ['24/11', 1],
      ['25/11', 0],
    ]);
    expect(panels[2]?.nearest).toEqual({ label: '24/12', href: '/ky-niem/ngay/12-24/' });
    expect(panels[0]?.records.entries.map(({ link }) => link.href)).toEqual(['/tai-lieu/1/']);
  });

  it('is left out where no record names a day', () => {
    expect(homeOf().days).toEqual([]);
    expect(homeOf().near).toEqual([]);
  });
});

describe('the holdings', () => {
  it('are counted, closed records too, and pages that can be read', () => {
    const { figures, itemCount } = homeOf({ items: [...items, closedItem('4')] });
    expect(figures).toEqual([
      { label: 'phông', value: 1 },
      { label: 'hồ sơ', value: 1 },
      { label: 'tài liệu', value: 4 },
      { label: 'trang đọc được trực tuyến', value: 3 },
    ]);
    expect(itemCount).toBe(4);
    const english = homeOf({ items: [item('1')] }, 'en').figures;
    expect(english.map(({ label }) => label)).toEqual(['fonds', 'file', 'item', 'pages online']);
  });
});

it('is an empty page, not a broken one, for an archive without anything', () => {
  const home = homeOf({ fonds: [], files: [], items: [] });
  expect(home).toMatchObject({ itemCount: 0, opened: [], fonds: [] });
  expect(home.years).toEqual([]);
});

it('leads to the same page in the other language', () => {
  expect(homeOf().meta.alternates).toEqual({ vi: '/', en: '/en/' });
});
