import { describe, expect, it } from 'vitest';
import { readDate } from '#src/domain/dates.ts';
import type { SearchDraft } from '#src/publish/search/drafts/draft.ts';
import { toIndexWords } from '#src/publish/search/index-words.ts';
import { createSynonyms } from '#src/text/query/synonyms.ts';

const synonyms = createSynonyms([
  ['nghị quyết', 'NQ'],
  ['hợp tác xã', 'HTX'],
]);
const draft = (date: string, texts: readonly string[] = []): SearchDraft => {
  const reading = readDate(date);
  return {
    ...{ kind: 'item', title: { vi: 'Đề án', en: 'Scheme' }, toPath: () => '/', facets: {} },
    kindLabel: () => '',
    text: () => undefined,
    words: () => texts,
    ...(reading.kind === 'date' && { date: reading.date }),
  };
};
const contentOf = (...args: Parameters<typeof draft>) =>
  toIndexWords(draft(...args), 'vi', synonyms).content;

it('has the title in the language of the page, every word with its end', () => {
  expect(toIndexWords(draft(''), 'vi', synonyms).title).toBe('d\u0369ề_ án_');
  expect(toIndexWords(draft(''), 'en', synonyms).title).toBe('scheme_');
});

it('parts texts by a sign, so that no phrase runs over, and adds numbers as one word', () => {
  expect(contentOf('', ['kho', '24-NQ/TU']).trim()).toBe('kho_ . 24_ nq_ tu_ . 24nqtu_ zqa_');
});

it('has the token of a synonym group once, whichever word is used', () => {
  expect(contentOf('', ['nghị quyết, NQ, Hợp tác xã']).split(' ').slice(-2)).toEqual([
    'zqa_',
    'zqb_',
  ]);
  expect(contentOf('', ['nghị, quyết; nq'])).not.toContain('zq');
});

it('also has the singular of an English word', () => {
  expect(contentOf('', ['water levels'])).toBe('water_ levels_ level_');
});

describe('a date is found', () => {
  it.each([
    ['3/2/1976', '19760203_ 197602_ 1976_'],
    ['2/1976', '197602_ 1976_'],
    ['1945–1947', '1945_ 1946_ 1947_'],
    ['1900–1975', '1900_ 1975_'],
    ['trước 1954', '1954_'],
    ['', ''],
  ])('%s', (date, words) => {
    expect(contentOf(date).trim()).toBe(words);
  });
});
