import { describe, expect, it } from 'vitest';
import { createSynonyms, isSynonymToken, toSynonymKey } from '#src/text/query/synonyms.ts';

const synonyms = createSynonyms([
  ['nghị quyết', 'NQ'],
  ['tỉnh ủy', 'TU'],
  ['co-operative', 'cooperative'],
  ['cô', 'bà'],
]);
const inText = (text: string) =>
  synonyms.findInText(text).map(({ start, end, token }) => `${text.slice(start, end)} ${token}`);
const inQuery = (query: string) =>
  synonyms.findInQuery(query).map(({ start, end }) => query.slice(start, end));

describe('in a text', () => {
  it('stand words with their marks, in any case, and abbreviations in their own letters', () => {
    expect(inText('NGHỊ QUYẾT 24-NQ/TU, nq')).toEqual(['NGHỊ QUYẾT zqa_', 'NQ zqa_', 'TU zqb_']);
    expect(inText('nghi quyet; nghị, quyết; tu')).toEqual([]);
  });

  it('stand English words in either number, with or without a hyphen', () => {
    expect(inText('co-operatives, cooperative')).toEqual([
      'co-operatives zqc_',
      'cooperative zqc_',
    ]);
  });
});

describe('in a query', () => {
  it('marks and capitals are left out', () => {
    expect(inQuery('nq 24')).toEqual(['nq']);
    expect(inQuery('nghi quyet 24')).toEqual(['nghi quyet']);
  });

  it('marks that are given count', () => {
    expect(inQuery('nghì quyết')).toEqual([]);
  });

  it('an abbreviation that reads as a word is one in capitals only', () => {
    expect(inQuery('tu')).toEqual([]);
    expect(inQuery('TU')).toEqual(['TU']);
  });

  it('a single syllable without marks is too many words', () => {
    expect(inQuery('co')).toEqual([]);
    expect(inQuery('cô Mai')).toEqual(['cô']);
  });

  it('tells the other words of the group', () => {
    expect(synonyms.findInQuery('NQ')[0]?.others).toEqual(['nghị quyết']);
  });
});

it('finds the longer of two names', () => {
  const longer = createSynonyms([
    ['tỉnh ủy', 'TU'],
    ['văn phòng tỉnh ủy', 'VPTU'],
  ]);
  expect(longer.findInText('Văn phòng Tỉnh ủy').map(({ token }) => token)).toEqual(['zqb_']);
});

it('knows its tokens, and no word is one', () => {
  expect(isSynonymToken('zqbc_')).toBe(true);
  expect(isSynonymToken('zurich_')).toBe(false);
});

it('has one key for all spellings of a word, and one for each abbreviation', () => {
  expect(toSynonymKey('Hoà  Bình')).toBe(toSynonymKey('hòa bình'));
  expect(toSynonymKey('TU')).not.toBe(toSynonymKey('tu'));
});
