import { expect, test } from 'vitest';
import { removeHidden } from '#src/imaging/words/remove-hidden.ts';

const line = { text: 'Họ và tên', x: 100, y: 100, width: 300, height: 30 };
const words = [
  { x: 100, y: 100, width: 80, height: 30 },
  { x: 200, y: 100, width: 80, height: 30 },
  { x: 300, y: 95, width: 140, height: 50 },
];
const left = (region: Parameters<typeof removeHidden>[1][number], more = {}) =>
  removeHidden([{ ...line, words, ...more }], [region]).lines.length;

test('a line is removed completely when any of it is redacted', () => {
  expect(left({ x: 150, y: 110, width: 10, height: 5 })).toBe(0);
  expect(left({ x: 100, y: 200, width: 300, height: 30 })).toBe(1);
});

test('a line is removed when a word that extends beyond it is redacted', () => {
  expect(left({ x: 410, y: 135, width: 20, height: 20 })).toBe(0);
});

test('a hyphenated word is removed when either half is redacted', () => {
  const region = { x: 40, y: 140, width: 20, height: 20 };
  expect(left(region)).toBe(1);
  expect(left(region, { rest: { x: 50, y: 140, width: 60, height: 30 } })).toBe(0);
});

test('the position of a removed line is kept, but none of its text', () => {
  const lines = [0, 1, 2].map((row) => ({ ...line, y: 100 + row * 100 }));
  const shown = removeHidden(lines, [{ x: 100, y: 200, width: 50, height: 20 }]);
  expect(shown.lines.map(({ y }) => y)).toEqual([100, 300]);
  expect(shown.hidden).toEqual([{ before: 1, boxes: [lines[1]] }]);
});
