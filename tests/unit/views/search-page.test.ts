import { expect, test } from 'vitest';
import { buildSearchPage } from '#src/views/search-page.ts';
import { catalogueOf, day, fonds, item } from './browse-catalogue.ts';

test('a reader without script finds indexes by fonds, decade, type and name', () => {
  const catalogue = catalogueOf({
    fonds: [fonds],
    items: [item('a', { date: day('1976-02-03') })],
  });
  const { indexes } = buildSearchPage(catalogue, 'vi');
  expect(indexes.map(({ links }) => links[0]?.href)).toEqual([
    `/phong/${fonds.slug}/`,
    '/nam/#thap-nien-1970',
    '/thong-ke/#loai',
    '/chu-de/',
  ]);
});

test('an index without entries is not offered', () => {
  const { indexes } = buildSearchPage(catalogueOf({ fonds: [] }), 'en');
  expect(indexes.map(({ title }) => title)).toEqual(['By type', 'By subject and name']);
});

test('the box says what it searches', () => {
  const { scope } = buildSearchPage(catalogueOf({ items: [item('a')] }), 'en');
  expect(scope).toMatch(/files: 1, items: 1/);
});

test('the guide is offered where the archive has written one, in the language it has', () => {
  expect(buildSearchPage(catalogueOf({}), 'en')).not.toHaveProperty('guideHref');
  const guide = { slug: 'huong-dan', title: { vi: 'Hướng dẫn' }, prose: { vi: [] } };
  const { guideHref } = buildSearchPage(catalogueOf({ pages: [guide] }), 'en');
  expect(guideHref).toBe('/huong-dan/');
});
