import { expect, it } from 'vitest';
import { findRecords } from '#src/islands/search/engine/seek/find-records.ts';
import { strictReadingsOf } from '#src/islands/search/engine/seek/query-readings.ts';
import type { WordIndex } from '#src/islands/search/engine/indexes/word-index.ts';

const wordsOf = (query: string, kind: 'code' | 'reference') =>
  strictReadingsOf(query, kind).map(({ words, phrases }) =>
    [...words, ...phrases.map((phrase) => `“${phrase.join(' ')}”`)].join(' '),
  );

it('searches a reference without a record only as a phrase', () => {
  expect(wordsOf('Hồ sơ 146', 'reference')).toEqual(['“hồ_ sơ_ 146_”']);
});

it('reads a code that names nothing as one thing, and a document number as half typed, too', () => {
  expect(wordsOf('TU-01-146', 'code')).toEqual(['tu1z146_']);
  expect(wordsOf('99-NQ/TU', 'code')).toEqual(['99nqtu_', '99nqtu']);
});

/** Finds the same entries, whatever the words. */
const index: WordIndex = { find: () => Promise.resolve([3, 8]), recordOf: (entry) => entry };
const none: WordIndex = { find: () => Promise.resolve([]), recordOf: (entry) => entry };

it('puts what a query names before what holds its words', async () => {
  const named = { records: [8], kind: 'reference' } as const;
  const indexes = { records: [index], transcripts: none };
  const places = { indexes, findSynonyms: () => [] };
  expect((await findRecords('hồ sơ 145', places, named)).records).toEqual([8, 3]);
});
