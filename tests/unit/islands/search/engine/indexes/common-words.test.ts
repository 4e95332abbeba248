import { expect, it } from 'vitest';
import { findHolders } from '#src/islands/search/engine/indexes/common-words.ts';
import type { CommonWord } from '#src/site/search-files.ts';

const size = 9;
/** Differences: `mỹ` is held by 0, 3, 4; `my` by 3, 8. */
const beauty: CommonWord = [
  { form: 'mĩ', entries: [0, 3, 1], titled: [4] },
  { form: 'mi', entries: [3, 5], titled: [3] },
];
const work: CommonWord = [{ form: 'công', entries: [3, 1, 4], titled: [3, 1] }];

it('lists those that hold a word as it is spelled, or however', () => {
  const word = { form: 'mĩ', word: beauty };
  expect(findHolders([word], size, true).list()).toEqual([4, 0, 3]);
  expect(findHolders([word], size, false).list()).toEqual([3, 4, 0, 8]);
});

it('lists those that hold all words, with more of them in their title first', () => {
  const words = [
    { form: 'mĩ', word: beauty },
    { form: 'công', word: work },
  ];
  expect(findHolders(words, size, false).list()).toEqual([3, 4, 8]);
  expect(findHolders(words, size, true).list()).toEqual([4, 3]);
});

it('takes a word that is typed twice for one', () => {
  const word = { form: 'mĩ', word: beauty };
  expect(findHolders([word, word], size, true).list()).toEqual([4, 0, 3]);
});

it('finds none for a spelling that no entry has', () => {
  const { has, list } = findHolders([{ form: 'mị', word: beauty }], size, true);
  expect(list()).toEqual([]);
  expect(has(3)).toBe(false);
});
