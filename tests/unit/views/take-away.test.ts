import { expect, it } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import { buildTakeAway } from '#src/views/take-away.ts';
import { catalogueWithPages, images, itemWithPages } from '../publish/iiif/item-with-pages.ts';

const build = (bytes: number, pdf = {}, language: 'vi' | 'en' = 'vi') => {
  const site = { ...catalogueWithPages.site, pdf: siteSchema.parse({ pdf }).pdf };
  const catalogue = { ...catalogueWithPages, site };
  return buildTakeAway(catalogue, itemWithPages, images, bytes, language);
};

it('offers a PDF with its pages and size, and the text', () => {
  expect(build(1_200_000)?.files).toEqual([
    { label: 'PDF (2 trang, 1,2 MB)', href: '/tai-lieu/TU-01-145-1/TU-01-145-1.pdf' },
    { label: 'Toàn văn (.txt)', href: '/tai-lieu/TU-01-145-1/TU-01-145-1.txt' },
  ]);
  expect(build(500_000, {}, 'en')?.files[0]?.label).toBe('PDF (2 pages, 540 KB)');
});

it.each([
  ['pages', { pages: 1 }, 1000],
  ['bytes', { megabytes: 1 }, 1_200_000],
])('says what to do where an item has too many %s', (_, pdf, bytes) => {
  const view = build(bytes, pdf);
  expect(view?.files).toHaveLength(1);
  expect(view?.tooLarge).toMatch(/^Tài liệu có 2 trang .* xin bản sao\.$/);
});

it('offers no PDF where the archive wants none, and nothing without a picture', () => {
  expect(build(1000, { pages: 0 })?.files).toHaveLength(1);
  const without = buildTakeAway(catalogueWithPages, itemWithPages, undefined, 0, 'vi');
  expect(without?.files).toEqual([]);
});

it('tells what a reading list keeps of it', () => {
  const saved = build(1000, {}, 'en')?.saved;
  expect(saved?.title).toMatch(/24-NQ\/TU.*On irrigation works$/);
  expect(saved).toMatchObject({
    href: '/en/tai-lieu/TU-01-145-1/',
    kind: 'Resolution',
    date: '3 February 1976',
  });
});

it('offers nothing on the screen of the hall', () => {
  const kiosk = { ...catalogueWithPages, isKiosk: true } as const;
  expect(buildTakeAway(kiosk, itemWithPages, images, 1000, 'vi')).toBeUndefined();
});
