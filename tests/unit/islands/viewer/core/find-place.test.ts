import { expect, it } from 'vitest';
import { findPlace } from '#src/islands/viewer/core/find-place.ts';

const page = (number: number, folio?: string) =>
  ({ kind: 'conditional', number, reason: '', requestHref: '', ...(folio && { folio }) }) as const;
const pages = [page(1, '12'), page(2, '12v'), page(3, '2'), page(4), page(5, '015A')];

it.each([
  ['3', 3],
  [' 4 ', 4],
  ['12', 1],
  ['12V', 2],
  ['15a', 5],
  ['2', 2],
  ['tờ 2', 3],
  ['to 2', 3],
  ['folio 12v', 2],
  ['trang 2', 2],
  ['p. 3', 3],
])('%s is page %i', (written, number) => {
  expect(findPlace(pages, written)).toBe(number);
});

it.each(['', '99', 'tờ 4', 'trang 12', 'x'])('“%s” is no place', (written) => {
  expect(findPlace(pages, written)).toBeUndefined();
});
