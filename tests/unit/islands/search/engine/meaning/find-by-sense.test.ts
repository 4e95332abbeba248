import { expect, it } from 'vitest';
import { findBySense, type SenseTable } from '#src/islands/search/engine/meaning/find-by-sense.ts';
import type { Sense } from '#src/islands/search/engine/meaning/senses.ts';
import type { WordIndex } from '#src/islands/search/engine/indexes/word-index.ts';

/** Answers by what is asked: its words and phrases. */
function createIndex(answers: Readonly<Record<string, readonly number[]>>): WordIndex {
  return {
    find: ({ words, phrases }) => {
      const name = [...words, ...phrases.map((phrase) => `“${phrase.join(' ')}”`)].join(' ');
      return Promise.resolve(answers[name] ?? []);
    },
    recordOf: (entry) => entry,
  };
}
const find = (
  query: string,
  sense: Sense,
  asRead: readonly number[],
  answers: Readonly<Record<string, readonly number[]>>,
) => {
  const table: SenseTable = {
    records: 6,
    judge: () =>
      Promise.resolve({ has: (one) => asRead.includes(one), isWithin: (one) => one !== 1 }),
  };
  const indexes = { records: [createIndex(answers)], transcripts: createIndex({}) };
  return findBySense(query, sense, table, { indexes, findSynonyms: () => [] });
};
const year: Sense['parts'] = [
  { kind: 'time', text: 'năm 1976', years: { from: 1976, until: 1976 } },
];

it('has only records that match the interpretation and the rest of the words', async () => {
  const found = await find('kenh năm 1976', { parts: year, rest: 'kenh' }, [2, 3], {
    kenh_: [1, 3, 2],
  });
  expect(found?.records).toEqual([3, 2]);
});

it('keeps literal matches in descriptions, ranked last', async () => {
  const found = await find('kenh năm 1976', { parts: year, rest: 'kenh' }, [2], {
    kenh_: [1, 2, 4],
    'kenh_ “năm_ 1976_”': [4, 2],
  });
  expect(found?.records).toEqual([2, 4]);
  expect([...(found?.inWords ?? [])]).toEqual([4]);
});

it('ranks matches of the whole query as a phrase first', async () => {
  const found = await find('kenh năm 1976', { parts: year, rest: 'kenh' }, [2], {
    kenh_: [2, 4],
    '“kenh_ năm_ 1976_”': [4],
  });
  expect(found?.records).toEqual([4, 2]);
});

it('without other words has all that are so, those within the time first', async () => {
  const found = await find('năm 1976', { parts: year, rest: '' }, [1, 3, 5], {});
  expect(found?.records).toEqual([3, 5, 1]);
});

it('is undefined when no record matches the interpretation', async () => {
  expect(
    await find('kenh năm 1976', { parts: year, rest: 'kenh' }, [], { kenh_: [1] }),
  ).toBeUndefined();
});
