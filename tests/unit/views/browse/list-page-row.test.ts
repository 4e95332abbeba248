import { expect, it } from 'vitest';
import { splitIntoListPages } from '#src/describe/links/list-pages.ts';
import { buildListPageRow, listFondsOf } from '#src/views/browse/list-page-row.ts';

const records = [{ fonds: 'TU' }, { fonds: 'TU' }, { fonds: 'UB' }, { fonds: 'UB' }];
const buildRow = (size: number) =>
  buildListPageRow(
    splitIntoListPages(records, size),
    2,
    'en',
    listFondsOf,
    (number) => `/?${number}`,
  );

it('links every list page of a list, with the fonds of its records', () => {
  expect(buildRow(3)).toEqual([
    { label: '1–3 · TU, UB', href: '/?1', current: false },
    { label: '4–4 · UB', href: '/?2', current: true },
  ]);
});

it('is empty for a list of one list page', () => {
  expect(buildRow(4)).toEqual([]);
});
