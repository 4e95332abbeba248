import { expect, test } from 'vitest';
import { getLeaf, splitIntoLeaves } from '#src/describe/links/leaves.ts';

test('a long list is cut into leaves that say where they stand', () => {
  const leaves = splitIntoLeaves(['a', 'b', 'c', 'd', 'e'], 2);
  expect(leaves.map(({ from, to }) => `${from}–${to}`)).toEqual(['1–2', '3–4', '5–5']);
  expect(leaves.flatMap(({ entries }) => entries)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an empty list has one empty leaf, so that its page exists', () => {
  expect(splitIntoLeaves([])).toEqual([{ number: 1, from: 0, to: 0, entries: [] }]);
});

test('a leaf that is not there is a programming error', () => {
  expect(() => getLeaf(splitIntoLeaves(['a']), 2)).toThrow(RangeError);
});
