import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchApart } from '#src/text/match-apart.ts';

const starts = (text: string, pattern: RegExp, before: RegExp) =>
  [...matchApart(text, pattern, before)].map(({ index, 0: all }) => [index, all]);

test('A match after a forbidden letter is skipped', () => {
  expect(starts('a12 12 b 12', /\d+/g, /\p{L}$/u)).toEqual([
    [2, '2'],
    [4, '12'],
    [9, '12'],
  ]);
});

test('It finds what a lookbehind finds, for any text', () => {
  const letter = fc.constantFrom('a', 'đ', '1', '2', ' ', '/', '-', '𝟗', '\u0301');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 24 }), (letters) => {
      const text = letters.join('');
      const pattern = String.raw`[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*(?![\p{L}])`;
      const expected = text.matchAll(
        new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{N}][/-])${pattern}`, 'gu'),
      );
      expect(
        starts(text, new RegExp(pattern, 'gu'), /(?:[\p{L}\p{M}\p{N}]|[\p{L}\p{N}][/-])$/u),
      ).toEqual([...expected].map(({ index, 0: all }) => [index, all]));
    }),
  );
});

test('A pattern that may match the empty string terminates', () => {
  expect(starts('ab', /x*/g, /a$/)).toEqual([
    [0, ''],
    [2, ''],
  ]);
});
