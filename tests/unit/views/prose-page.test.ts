import { expect, test } from 'vitest';
import { buildProsePage, listProsePages } from '#src/views/prose-page.ts';
import { catalogueOf } from './browse-catalogue.ts';

const catalogue = catalogueOf({
  pages: [
    {
      slug: 'noi-quy',
      title: { vi: 'Nội quy', en: 'Rules' },
      prose: { vi: [{ kind: 'html', html: '<p>Lời</p>' }] },
    },
    { slug: 'huong-dan', title: { vi: 'Hướng dẫn' }, prose: { vi: [] } },
  ],
});

test('a page with an English title and no English text shows the Vietnamese, marked so', () => {
  const view = buildProsePage(catalogue, 'noi-quy', 'en');
  expect([view.meta.title, view.proseLanguage]).toEqual(['Rules', 'vi']);
});

test('a page without an English title has no English page', () => {
  expect(listProsePages(catalogue, 'en')).toEqual(['noi-quy']);
  expect(buildProsePage(catalogue, 'huong-dan', 'vi').meta.alternates).toEqual({
    vi: '/huong-dan/',
  });
});
