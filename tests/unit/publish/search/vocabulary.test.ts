import { expect, it } from 'vitest';
import { createVocabulary } from '#src/publish/search/vocabulary.ts';
import { wordsAndTerms } from '#src/publish/search/index-words.ts';

function build(...texts: readonly string[]) {
  const vocabulary = createVocabulary();
  for (const text of texts) vocabulary.add({ title: '', content: wordsAndTerms([text]) });
  return Object.fromEntries(vocabulary.lists());
}

it('counts the entries of a word, by its first letter without marks', () => {
  expect(build('Thủy lợi, lợi, lời', 'thuỷ lợi')).toEqual({
    t: [['thủy', 2]],
    l: [
      ['lợi', 2],
      ['lời', 1],
    ],
  });
});

it('lists đ with d, and neither numbers nor dates nor other scripts', () => {
  expect(build('đê 24-NQ/TU ngày 3/2/1976 大')).toEqual({
    d: [['d\u0369ê', 1]],
    n: [
      ['nq', 1],
      ['ngày', 1],
    ],
    t: [['tu', 1]],
  });
});
