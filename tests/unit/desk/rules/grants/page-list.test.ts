import { expect, it } from 'vitest';
import { readPageList, writePageList } from '#src/desk/rules/grants/page-list.ts';

it.each([
  ['', undefined],
  ['  ', undefined],
  ['3', [3]],
  ['1-3, 8', [1, 2, 3, 8]],
  ['8; 1–3', [1, 2, 3, 8]],
  ['2,2,1-2', [1, 2]],
  ['3-1', 'problem'],
  ['0', 'problem'],
  ['-3', 'problem'],
  ['1,', 'problem'],
  ['trang 2', 'problem'],
  ['1-99999', 'problem'],
])('reads %j as %j', (text, pages) => {
  expect(readPageList(text)).toEqual(pages);
});

it('writes what it reads', () => {
  expect(writePageList([1, 2, 3, 8, 10, 11])).toBe('1–3, 8, 10–11');
  expect(readPageList(writePageList([4, 6, 7]))).toEqual([4, 6, 7]);
});
