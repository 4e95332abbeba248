import { expect, it } from 'vitest';
import { readingsOf } from '#src/islands/search/engine/seek/query-readings.ts';
import { createSynonyms } from '#src/text/query/synonyms.ts';

const wordsOf = (query: string) =>
  readingsOf(query).map(({ words, isLast }) => `${isLast ? 'else ' : ''}${words.join(' ')}`);

it('reads words, and last of all the last word as one that is still being typed', () => {
  expect(wordsOf('Đảng bộ')).toEqual(['d\u0369ảng_ bộ_', 'else d\u0369ảng_ bộ']);
});

it('takes no single letter for the beginning of a word', () => {
  expect(wordsOf('kho l')).toEqual(['kho_ l_']);
});

it('reads a number as one thing, then as words, then as either half typed', () => {
  expect(wordsOf('24-NQ')).toEqual(['24nq_', 'else 24_ nq_', 'else 24nq', 'else 24_ nq']);
});

it('reads what may be a number without signs as that first', () => {
  expect(wordsOf('24 nq tu').slice(0, 2)).toEqual(['24nqtu_', '24_ nq_ tu_']);
});

it('takes a date out of the words around it', () => {
  expect(wordsOf('họp ngày 3/2/1976')[0]).toBe('họp_ 19760203_');
});

it('asks for a numeral of Rome as a figure, too', () => {
  expect(wordsOf('đại hội III').slice(0, 2)).toEqual([
    'd\u0369ại_ hội_ iii_',
    'd\u0369ại_ hội_ 3_',
  ]);
});

it('asks more widely for synonyms, and for English words in the singular', () => {
  const synonyms = createSynonyms([['nghị quyết', 'NQ']]);
  const alsoOf = (query: string) =>
    readingsOf(query, (text) => synonyms.findInQuery(text))[0]?.also?.words;
  expect(alsoOf('nghị quyết về đê 3/2/1976')).toEqual(['d\u0369ê_', 'zqa_', '19760203_']);
  expect(alsoOf('water levels')).toEqual(['water_', 'level_']);
  expect(alsoOf('đê')).toBeUndefined();
  // A number is one thing.
  expect(alsoOf('24-NQ/TU')).toBeUndefined();
});

it('leaves function words out of the words, and in the row', () => {
  const [first] = readingsOf('văn bản về đê');
  expect(first?.words).toEqual(['văn_', 'bản_', 'd\u0369ê_']);
  expect(first?.inRow?.phrases).toEqual([['văn_', 'bản_', 'về_', 'd\u0369ê_']]);
});

it('seeks rows between numbers and dates, and none for a single word', () => {
  expect(readingsOf('chỉ thị 24-NQ/TU họp bàn kho')[0]?.inRow).toEqual({
    words: ['24nqtu_'],
    phrases: [
      ['chỉ_', 'thị_'],
      ['họp_', 'bàn_', 'kho_'],
    ],
  });
  expect(readingsOf('kho 24-NQ/TU')[0]?.inRow).toBeUndefined();
  expect(readingsOf('kho')[0]?.inRow).toBeUndefined();
});

it('keeps phrases apart from words, in quotes of any kind, and Han characters in a row', () => {
  expect(readingsOf('“kho lưu trữ” tỉnh')[0]).toEqual({
    words: ['tỉnh_'],
    phrases: [['kho_', 'lưu_', 'trữ_']],
  });
  expect(readingsOf('大南')).toEqual([{ words: [], phrases: [['大_', '南_']] }]);
});

it('is empty for a query of signs only', () => {
  expect(readingsOf('… —')).toEqual([]);
});
