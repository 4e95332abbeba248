import { expect, it } from 'vitest';
import { findFileRecords, sortRecords } from '#src/islands/search/engine/search-engine.ts';
import { toCodeTokens } from '#src/text/query/code-tokens.ts';
import { type ReferenceEntry, referenceKeys } from '#src/site/search-files.ts';

const found = [3, 0, 2, 1];
const has = (record: number) => record !== 2;
const byDate = { order: [1, 3, 2, 0], rest: 3 };

it.each([
  ['relevance', undefined, [3, 0, 1]],
  ['reference', undefined, [0, 1, 3]],
  ['date', byDate, [1, 3, 0]],
  ['date-desc', byDate, [3, 1, 0]],
  ['title', { order: [0, 1, 2, 3], rest: 4 }, [0, 1, 3]],
] as const)('by %s, undated records last', (sort, file, sorted) => {
  expect(sortRecords(found, has, sort, file)).toEqual(sorted);
});

/** A fonds, a file of two items, a file without any, a file of one. */
const kinds = { fonds: [0], file: [1, 3, 1], item: [2, 1, 3] };
const entries = Object.entries({
  ...{ 'TU-01-145': 1, 'TU-01-145-1': 2 },
  ...{ 'TU-01-146': 4, 'TU-01-147': 5 },
}).map(([code, record]): ReferenceEntry => [referenceKeys.code(toCodeTokens(code)), record]);
const find = (code: string) =>
  findFileRecords(
    code,
    { get: (key) => Promise.resolve(entries.filter(([one]) => one === key)) },
    kinds,
  );

it('finds a file and the items that follow it', async () => {
  expect(await find('TU-01-145')).toEqual([1, 2, 3]);
  expect(await find('TU-01-146')).toEqual([4]);
  expect(await find('TU-01-147')).toEqual([5, 6]);
});

it('finds nothing for a code of no file', async () => {
  expect(await find('TU-01-145-1')).toEqual([]);
  expect(await find('TU-09-1')).toEqual([]);
});
