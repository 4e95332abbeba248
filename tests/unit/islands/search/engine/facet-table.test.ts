import { describe, expect, it } from 'vitest';
import { createFacetTable } from '#src/islands/search/engine/facet-table.ts';
import { facetNames, type FacetFile, type FacetName } from '#src/site/search-files.ts';

const none = Object.fromEntries(facetNames.map((name) => [name, {}])) as Record<FacetName, object>;
/** Five records: fonds A A B B –, types x y x – –, of 1945, 1944–1946, none, 1950, 1946. */
const file: FacetFile = {
  records: 5,
  values: {
    ...none,
    fonds: { A: [0, 1], B: [2, 1] },
    type: { x: [0, 2], y: [1] },
  } as FacetFile['values'],
  from: [1945, 1944, 0, 1950, 1946],
  span: [0, 2, 0, 0, 0],
};
const labels = { ...none, fonds: { A: 'Phông A' } } as unknown as Parameters<
  typeof createFacetTable
>[1];
const table = createFacetTable(file, labels);
const all = [0, 1, 2, 3, 4];
const counts = (values: readonly { value: string; count: number }[] = []) =>
  Object.fromEntries(values.map(({ value, count }) => [value, count]));

describe('narrowing', () => {
  it('counts each value of what was found, with its name', () => {
    const { total, facets, undated } = table.narrow(all, { facets: {} });
    expect([total, undated]).toEqual([5, 1]);
    expect(facets.fonds).toEqual([
      { value: 'A', label: 'Phông A', count: 2 },
      { value: 'B', label: 'B', count: 2 },
    ]);
  });

  it('takes any of the values within a facet and all facets across', () => {
    const either = table.narrow(all, { facets: { fonds: ['A', 'B'], type: ['x'] } });
    expect(all.filter(either.has)).toEqual([0, 2]);
  });

  it('counts a value in combination with the other facets’ choices', () => {
    const { facets } = table.narrow(all, { facets: { fonds: ['A'] } });
    expect(counts(facets.fonds)).toEqual({ A: 2, B: 2 });
    expect(counts(facets.type)).toEqual({ x: 1, y: 1 });
  });

  it('keeps a chosen value without results', () => {
    const { facets, total } = table.narrow([3], { facets: { type: ['y'] } });
    expect(total).toBe(0);
    expect(counts(facets.type)).toEqual({ y: 0 });
  });

  it('counts a span in every year that it covers', () => {
    const { years } = table.narrow(all, { facets: {} });
    expect(years).toEqual([
      { year: 1944, count: 1 },
      { year: 1945, count: 2 },
      { year: 1946, count: 2 },
      { year: 1950, count: 1 },
    ]);
  });

  it('takes years as a facet: the chosen range leaves the other years to see', () => {
    const narrowed = table.narrow(all, { facets: {}, years: { from: 1946, until: 1947 } });
    expect(all.filter(narrowed.has)).toEqual([1, 4]);
    expect(narrowed.years).toHaveLength(4);
    expect(counts(narrowed.facets.fonds)).toEqual({ A: 1 });
  });

  it('accepts an open range, and only undated records', () => {
    expect(all.filter(table.narrow(all, { facets: {}, years: { until: 1944 } }).has)).toEqual([1]);
    expect(all.filter(table.narrow(all, { facets: {}, years: 'undated' }).has)).toEqual([2]);
  });
});
