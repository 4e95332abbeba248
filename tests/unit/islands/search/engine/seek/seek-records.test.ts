import { expect, it } from 'vitest';
import { createKindReader } from '#src/islands/search/engine/meaning/read-kind.ts';
import { seekRecords } from '#src/islands/search/engine/seek/seek-records.ts';
import type { WordIndex } from '#src/islands/search/engine/indexes/word-index.ts';
import { createSynonyms } from '#src/text/query/synonyms.ts';

const everything: WordIndex = { find: () => Promise.resolve([1]), recordOf: (entry) => entry };
const nothing: WordIndex = { ...everything, find: () => Promise.resolve([]) };
const none = () => Promise.resolve([]);
const seek = (query: string, asWords: readonly string[] = []) =>
  seekRecords(
    { query, asWords },
    {
      references: { fonds: [], get: none, begin: none, around: none },
      indexes: { records: [everything], transcripts: nothing },
      synonyms: createSynonyms([['nghị quyết', 'NQ']]),
      readKind: createKindReader([], []),
      senseTable: {
        records: 2,
        judge: () => Promise.resolve({ has: () => false, isWithin: () => false }),
      },
      loadWords: none,
    },
  );

it('tells which words were sought as well', async () => {
  const { read, marked } = await seek('nghị quyết thủy lợi');
  expect(read).toEqual([{ kind: 'also', text: 'nghị quyết', words: ['NQ'] }]);
  expect(marked).toBe('nghị quyết thủy lợi NQ');
});

it('tells none for what was sought as it is written', async () => {
  expect((await seek('“nghị quyết” thủy lợi')).read).toEqual([]);
  expect((await seek('thủy lợi theo 24-NQ/TU')).read).toEqual([]);
  expect((await seek('nghị quyết thủy lợi', ['nghị quyết'])).read).toEqual([]);
});
