import { expect, it } from 'vitest';
import { buildSearchStart } from '#src/views/search-start.ts';
import { catalogueOf, day, item, span } from './browse-catalogue.ts';

const catalogue = catalogueOf({
  items: [
    item('a', { date: day('1976-02-03') }),
    item('b', { date: span('1979-01-01', '1981-12-31') }),
    item('c', { type: 'Nghị quyết' }),
  ],
});

it('offers types by how often they are', () => {
  const { types } = buildSearchStart(catalogue, 'vi');
  expect(types.map(({ value, count }) => `${value} ${count}`)).toEqual([
    'Báo cáo 2',
    'Nghị quyết 1',
  ]);
});

it('offers decades in order; what spans two counts in both', () => {
  const { decades } = buildSearchStart(catalogue, 'en');
  expect(decades).toEqual([
    { value: '1970', label: '1970–1979', count: 2, last: 1979 },
    { value: '1980', label: '1980–1989', count: 1, last: 1989 },
  ]);
});

it('offers only values that have records', () => {
  expect(buildSearchStart(catalogueOf({}), 'vi')).toEqual({
    ...{ types: [], decades: [], subjects: [], places: [] },
    pictured: { count: 0, some: [] },
  });
});

it('shows a few pictures from all over the holdings', () => {
  const pages = [{ kind: 'open', number: 1, scanned: true } as const];
  const many = Array.from({ length: 30 }, (_, place) => item(String(place), { pages }));
  const { pictured } = buildSearchStart(catalogueOf({ items: many }), 'vi');
  expect(pictured.count).toBe(30);
  expect(pictured.some.map(({ id }) => id)).toEqual(['0', '5', '10', '15', '20', '25']);
});
