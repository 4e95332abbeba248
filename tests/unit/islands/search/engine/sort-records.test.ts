import { expect, it } from 'vitest';
import { sortRecords } from '#src/islands/search/engine/sort-records.ts';

const found = [3, 0, 2, 1];
const has = (record: number) => record !== 2;
const byDate = { order: [1, 3, 2, 0], rest: 3 };

it.each([
  ['relevance', undefined, [3, 0, 1]],
  ['reference', undefined, [0, 1, 3]],
  ['date', byDate, [1, 3, 0]],
  ['date-desc', byDate, [3, 1, 0]],
  ['title', { order: [0, 1, 2, 3], rest: 4 }, [0, 1, 3]],
] as const)('by %s, what has no date last', (sort, file, sorted) => {
  expect(sortRecords(found, has, sort, file)).toEqual(sorted);
});
