import { expect, it } from 'vitest';
import { findNextLine } from '#src/islands/desk-work/find-next-line.ts';

it.each([
  ['j', -1, 0],
  ['k', -1, 4],
  ['j', 0, 1],
  ['k', 1, 0],
  ['k', 0, 0],
  ['j', 4, 4],
] as const)('%s from line %i of five goes to %i', (key, now, next) => {
  expect(findNextLine(5, now, key)).toBe(next);
});
