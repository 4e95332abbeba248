import { expect, test } from 'vitest';
import type { Language } from '#src/domain/values.ts';
import { toAlternates, toLocalLink } from '#src/describe/links/local-link.ts';

const toPath = (language: Language) => `/${language}/`;

test('a title in the language of the page leads to the page in it, unmarked', () => {
  expect(toLocalLink('en', { vi: 'Cầu', en: 'Bridge' }, toPath)).toEqual({
    label: 'Bridge',
    href: '/en/',
  });
});

test('without English the link leads to the Vietnamese page and says so', () => {
  expect(toLocalLink('en', { vi: 'Cầu' }, toPath)).toEqual({
    label: 'Cầu',
    href: '/vi/',
    language: 'vi',
  });
});

test('a page without English has no English address', () => {
  expect(toAlternates({ vi: 'Cầu' }, toPath)).toEqual({ vi: '/vi/' });
});
