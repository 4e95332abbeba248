import { expect, test } from 'vitest';
import { getListPage, splitIntoListPages } from '#src/describe/links/list-pages.ts';

test('a long list is cut into list pages that say where they stand', () => {
  const listPages = splitIntoListPages(['a', 'b', 'c', 'd', 'e'], 2);
  expect(listPages.map(({ from, to }) => `${from}–${to}`)).toEqual(['1–2', '3–4', '5–5']);
  expect(listPages.flatMap(({ entries }) => entries)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an empty list has one empty listPage, so that its page exists', () => {
  expect(splitIntoListPages([])).toEqual([{ number: 1, from: 0, to: 0, entries: [] }]);
});

test('a list page that is not there is a programming error', () => {
  expect(() => getListPage(splitIntoListPages(['a']), 2)).toThrow(RangeError);
});
