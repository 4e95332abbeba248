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
  it('matches words with their marks in any case, and abbreviations in their own case', () => {
    expect(inText('NGHỊ QUYẾT 24-NQ/TU, nq')).toEqual(['NGHỊ QUYẾT zqa_', 'NQ zqa_', 'TU zqb_']);
    expect(inText('nghi quyet; nghị, quyết; tu')).toEqual([]);
  });

  it('matches English words in singular and plural, with or without a hyphen', () => {
    expect(inText('co-operatives, cooperative')).toEqual([
      'co-operatives zqc_',
      'cooperative zqc_',
    ]);
  });
});

describe('in a query', () => {
  it('ignores missing marks and capitals', () => {
    expect(inQuery('nq 24')).toEqual(['nq']);
    expect(inQuery('nghi quyet 24')).toEqual(['nghi quyet']);
  });

  it('respects marks that are given', () => {
    expect(inQuery('nghì quyết')).toEqual([]);
  });

  it('recognises an abbreviation that is also a word only in capitals', () => {
    expect(inQuery('tu')).toEqual([]);
    expect(inQuery('TU')).toEqual(['TU']);
  });

  it('does not match a single syllable without marks, which is ambiguous', () => {
    expect(inQuery('co')).toEqual([]);
    expect(inQuery('cô Mai')).toEqual(['cô']);
  });

  it('returns the other words of the group', () => {
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

it('recognises its tokens, which are never words', () => {
  expect(isSynonymToken('zqbc_')).toBe(true);
  expect(isSynonymToken('zurich_')).toBe(false);
});

it('has one key for all spellings of a word, and one for each abbreviation', () => {
  expect(toSynonymKey('Hoà  Bình')).toBe(toSynonymKey('hòa bình'));
  expect(toSynonymKey('TU')).not.toBe(toSynonymKey('tu'));
});
