import { expect, it } from 'vitest';
import { labelsOf } from '#src/i18n/index.ts';
import { search } from '#src/i18n/messages/search.ts';
import { createTranslate } from '#src/islands/search/page/translate.ts';

it('groups the digits of a number and chooses the form by it', () => {
  const t = createTranslate('en', labelsOf('en', search));
  expect([1, 1200].map((count) => t('search.pageHitsMore', { count }))).toEqual([
    'and 1 more page',
    'and 1,200 more pages',
  ]);
});

it('has one form in Vietnamese', () => {
  const t = createTranslate('vi', labelsOf('vi', search));
  expect([1, 1200].map((count) => t('search.showFound', { count }))).toEqual([
    'Xem 1 kết quả',
    'Xem 1.200 kết quả',
  ]);
});
