import { expect, test } from 'vitest';
import { buildStatistics } from '#src/views/browse/statistics.ts';
import { catalogueOf, closedItem, closing, day, item, span } from '../browse-catalogue.ts';

const catalogue = catalogueOf({
  items: [
    item('a', {
      date: day('1976-02-03'),
      pages: [
        { kind: 'open', number: 1, scanned: true },
        { kind: 'open', number: 2, scanned: false },
        { kind: 'conditional', number: 3, access: closing },
      ],
    }),
    item('b', {
      type: 'Nghị quyết',
      date: span('1979-01-01', '1980-12-31'),
      languages: ['01', '03'],
    }),
    item('c', { type: 'Nghị quyết' }),
    closedItem('d'),
  ],
});
const { figures, tables } = buildStatistics(catalogue, 'en');
const tableOf = (id: string) =>
  tables
    .find((table) => table.id === id)
    ?.rows.map(({ link, values, share }) => [link.label, values, share]);

test('only open pages with an image count as digitised', () => {
  expect(figures).toEqual([
    { label: 'Fonds', value: 1 },
    { label: 'Files', value: 1 },
    { label: 'Items', value: 4 },
    { label: 'Pages digitised', value: 1 },
  ]);
});

test('open and conditional are counted separately down to the page', () => {
  expect(tableOf('che-do-su-dung')).toEqual([
    ['Open', [3, 1, 2], 100],
    ['Restricted', [1, 0, 1], 33.3],
  ]);
});

test('types are sorted by count, in the language of the page', () => {
  expect(tableOf('loai')).toEqual([
    ['Resolution', [2], 100],
    ['Report', [1], 50],
    ['Petition', [1], 50],
  ]);
});

test('a span over two decades counts in both, the undated apart', () => {
  expect(tableOf('thap-nien')).toEqual([
    ['1970s', [2], 100],
    ['1980s', [1], 50],
    ['undated', [2], 100],
  ]);
});

test('a record in two languages counts in both', () => {
  expect(tableOf('ngon-ngu')).toEqual([
    ['Vietnamese', [4], 100],
    ['French', [1], 25],
  ]);
});
