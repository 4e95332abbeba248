import { inLanguage } from '#src/domain/local-text.ts';
import { yearsOf } from '#src/domain/dates.ts';
import type { ArchivalDate, Language } from '#src/domain/values.ts';
import { findNumerals } from '#src/text/query/numerals.ts';
import { findSearchTerms } from '#src/text/query/search-terms.ts';
import { toSingular } from '#src/text/query/singular.ts';
import type { Synonyms } from '#src/text/query/synonyms.ts';
import { searchWordsOf, wordEnd } from '#src/text/query/search-word.ts';
import { toShownLanguage, type SearchDraft } from './drafts/draft.ts';

/** Search words of a record for Pagefind: normalised words, numbers and dates. */
export interface IndexWords {
  readonly title: string;
  readonly content: string;
}

/** Maximum number of years indexed one by one; a longer span is indexed by its ends. */
const mostYears = 30;

/** Prevents phrases from matching across two texts: Pagefind counts a lone sign as a position. */
const gap = ' . ';

export function toIndexWords(
  draft: SearchDraft,
  language: Language,
  synonyms: Synonyms,
): IndexWords {
  const shown = toShownLanguage(draft.title, language);
  const title = inLanguage(draft.title, shown);
  const texts = [draft.text(shown), ...draft.words(shown)].filter((text) => text !== undefined);
  const dated = draft.date === undefined ? [] : dateWords(draft.date);
  return {
    title: wordsAndTerms([title]),
    content: [wordsAndTerms(texts), ...alsoWords([title, ...texts], synonyms), ...dated].join(' '),
  };
}

export function wordsAndTerms(texts: readonly string[]): string {
  const terms = texts.flatMap((text) => [
    ...findSearchTerms(text).flatMap(toWords),
    // `lần thứ III` is also searched for as `lần thứ 3`.
    ...findNumerals(text).map((number) => `${number}${wordEnd}`),
  ]);
  const words = texts.map((text) => searchWordsOf(text).join(' ')).join(gap);
  return terms.length === 0 ? words : `${words}${gap}${[...new Set(terms)].join(' ')}`;
}

/** Additional words: the singular of English words, and tokens of synonym groups. */
export function alsoWords(texts: readonly string[], synonyms: Synonyms): readonly string[] {
  const singulars = texts.flatMap(searchWordsOf).flatMap((word) => {
    const form = word.slice(0, -wordEnd.length);
    const singular = toSingular(form);
    return singular === form ? [] : [singular + wordEnd];
  });
  const tokens = texts.flatMap((text) => synonyms.findInText(text).map(({ token }) => token));
  return [...new Set([...singulars, ...tokens])];
}

/** A day is found by its month as well. */
function toWords({ kind, term }: { readonly kind: string; readonly term: string }): string[] {
  const words = kind === 'date' && term.length > 6 ? [term, term.slice(0, 6)] : [term];
  return words.map((word) => word + wordEnd);
}

function dateWords(date: ArchivalDate): readonly string[] {
  const { earliest = '', latest = '' } = date;
  const isDay = earliest === latest && earliest.length === 10;
  const isMonth = earliest.slice(0, 7) === latest.slice(0, 7) && earliest !== '';
  const years = yearsOf(date);
  const terms = [
    ...(isDay ? [earliest.replaceAll('-', '')] : []),
    ...(isMonth ? [earliest.slice(0, 7).replace('-', '')] : []),
    ...(years ? listYears(years.from, years.to) : []),
  ];
  return terms.map((term) => term + wordEnd);
}

function listYears(from: number, to: number): readonly string[] {
  if (to - from >= mostYears) return [String(from), String(to)];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
