import { expect, it } from 'vitest';
import { findPhrase, type PlacedWord } from '#src/islands/search/engine/indexes/common-phrases.ts';

/** Three entries; places from 1, from 6 and from 11. */
const starts = [0, 5, 5];
const word = (
  form: string,
  spellings: Readonly<Record<string, readonly number[]>>,
): PlacedWord => ({
  form,
  word: Object.keys(spellings).map((one) => ({ form: one, entries: [], titled: [] })),
  places: Object.values(spellings).map((places) =>
    places.map((place, index) => place - (places[index - 1] ?? 0)),
  ),
});

it('finds entries with the phrase', () => {
  const words = [word('báo', { báo: [2, 7, 12] }), word('cáo', { cáo: [3, 9, 13] })];
  expect(findPhrase(words, starts, false)).toEqual([0, 2]);
});

it('takes the spelling that is sought, or any', () => {
  const words = [word('báo', { báo: [2], bảo: [7] }), word('cáo', { cáo: [3], cao: [8] })];
  expect(findPhrase(words, starts, true)).toEqual([0]);
  expect(findPhrase(words, starts, false)).toEqual([0, 1]);
});

it('does not take a word for the one after it', () => {
  const slow = word('từ', { từ: [1, 6, 7, 12] });
  expect(findPhrase([slow, slow], starts, true)).toEqual([1]);
  expect(findPhrase([slow, slow, slow], starts, true)).toEqual([]);
});

it('finds three words that are said twice over', () => {
  const words = [
    word('a', { a: [1, 3, 6] }),
    word('b', { b: [2, 4] }),
    word('a', { a: [1, 3, 6] }),
  ];
  expect(findPhrase(words, starts, true)).toEqual([0]);
});
