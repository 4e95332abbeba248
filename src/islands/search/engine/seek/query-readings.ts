import { toSingular } from '#src/text/query/singular.ts';
import type { FoundSynonym } from '#src/text/query/synonyms.ts';
import { findSearchTerms, readLooseNumber, type SearchTerm } from '#src/text/query/search-terms.ts';
import { hasMarks } from '#src/text/fold.ts';
import { dropFunctionWords } from '#src/text/query/function-words.ts';
import { writeFigures } from '#src/text/query/numerals.ts';
import { blankQuoted, quotedPhrase } from '#src/text/query/quoted.ts';
import { searchWordsOf, wordEnd } from '#src/text/query/search-word.ts';

/** One reading of the typed query. Matches must contain all its parts. */
export interface Reading {
  /** Words, numbers and dates in the form of the index. */
  readonly words: readonly string[];
  /** Phrases. */
  readonly phrases: readonly (readonly string[])[];
  /** Queried only if no earlier reading has results. */
  readonly isLast?: true;
  /** Narrower: the words as a phrase, as typed. These matches come first. */
  readonly inRow?: Sought;
  /** Wider: with synonyms, and English words in the singular. These matches come last. */
  readonly also?: Sought;
}

/** A query to an index. */
export type Sought = Pick<Reading, 'words' | 'phrases'>;

/** Finds the words of a text that have synonyms. */
export type FindSynonyms = (text: string) => readonly FoundSynonym[];

const hanRun = /\p{Script=Han}{2,}/gu;

/**
 * Possible readings of a query, most likely first: a number typed without its signs; words, with
 * numbers, dates and quoted phrases as units; everything as single words; the last word as a prefix
 * of one that is still being typed.
 */
export function readingsOf(query: string, find: FindSynonyms = () => []): readonly Reading[] {
  const figured = writeFigures(query);
  const asTyped = readAsTyped(query, find);
  if (figured === query) return asTyped;
  // Roman numerals are also searched as digits, whichever way the text writes the number.
  const isFirst = ({ isLast }: Reading) => isLast === undefined;
  return [
    ...asTyped.filter(isFirst),
    ...readAsTyped(figured, find).filter(isFirst),
    ...asTyped.filter(({ isLast }) => isLast),
  ];
}

function readAsTyped(query: string, find: FindSynonyms): readonly Reading[] {
  const phrases: (readonly string[])[] = [];
  const keep = (phrase: string) => {
    phrases.push(searchWordsOf(phrase));
    return ' ';
  };
  const rest = query
    .replace(quotedPhrase, (_, phrase: string) => keep(phrase))
    .replace(hanRun, keep)
    .trim();
  const terms = findSearchTerms(rest);
  const parts = cutOut(rest, terms).map((part) => searchWordsOf(part));
  const isMarked = hasMarks(query);
  const words = dropFunctionWords(parts.flat(), isMarked);
  const things = terms.map(({ term }) => term + wordEnd);
  const loose = phrases.length === 0 ? readLooseNumber(rest) : undefined;
  const all = searchWordsOf(rest);
  const readings: Reading[] = [
    ...(loose === undefined || terms.length > 0 ? [] : [{ words: [loose + wordEnd], phrases }]),
    {
      ...{ words: [...words, ...things], phrases },
      ...inRow(parts, things, phrases),
      ...also(rest, terms, find, { phrases, isMarked }),
    },
    ...(terms.length > 0 ? [{ words: all, phrases, isLast: true } as const] : []),
    ...beginnings(terms.at(-1), words, dropFunctionWords(all, isMarked)).map(
      (begun) => ({ words: begun, phrases, isLast: true }) as const,
    ),
  ];
  return readings.filter((reading) => reading.words.length + reading.phrases.length > 0);
}

/**
 * How a reference is searched in texts, apart from the record it identifies: a reference literally,
 * a code as a unit. A document number may be incomplete.
 */
export function strictReadingsOf(query: string, kind: 'code' | 'reference'): readonly Reading[] {
  if (kind === 'reference') return [{ words: [], phrases: [searchWordsOf(query)] }];
  const isNumber = /^\s*(?:(?:số|so|no\.?)\s+)?\d/iu.test(query);
  return readingsOf(query).filter(
    ({ words, isLast }) => !isLast || (isNumber && words.length === 1),
  );
}

/** The text between the terms, in order. */
function cutOut(
  text: string,
  terms: readonly Pick<SearchTerm, 'start' | 'end'>[],
): readonly string[] {
  const starts = [0, ...terms.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, terms[index]?.start));
}

function inRow(
  parts: readonly (readonly string[])[],
  things: readonly string[],
  phrases: readonly (readonly string[])[],
): Pick<Reading, 'inRow'> {
  const rows = parts.filter((part) => part.length > 1);
  if (rows.length === 0) return {};
  const alone = parts.filter((part) => part.length === 1).flat();
  return { inRow: { words: [...alone, ...things], phrases: [...phrases, ...rows] } };
}

/** The words of a query that have synonyms, outside quotes, numbers and dates. */
export function findOpenSynonyms(
  query: string,
  find: FindSynonyms,
  terms = findSearchTerms(query),
): readonly FoundSynonym[] {
  return find(blankQuoted(query)).filter(
    ({ start, end }) => !terms.some((term) => start < term.end && term.start < end),
  );
}

/** Replaces words by synonym tokens, and other words by their singular. */
function also(
  rest: string,
  terms: readonly SearchTerm[],
  find: FindSynonyms,
  { phrases, isMarked }: Pick<Reading, 'phrases'> & { readonly isMarked: boolean },
): Pick<Reading, 'also'> {
  const synonyms = findOpenSynonyms(rest, find, terms);
  const known = [...terms, ...synonyms].sort((a, b) => a.start - b.start);
  const words = cutOut(rest, known).flatMap((part) => searchWordsOf(part));
  const singular = words.map((word) => toSingular(word.slice(0, -wordEnd.length)) + wordEnd);
  const isSame = singular.every((word, index) => word === words[index]);
  if (synonyms.length === 0 && isSame) return {};
  const things = terms.map(({ term }) => term + wordEnd);
  const tokens = synonyms.map(({ token }) => token);
  return {
    also: { words: [...dropFunctionWords(singular, isMarked), ...tokens, ...things], phrases },
  };
}

/** At least two letters, because one is a prefix of too many words. */
function beginnings(
  term: SearchTerm | undefined,
  words: readonly string[],
  all: readonly string[],
): readonly (readonly string[])[] {
  const last = all.at(-1)?.slice(0, -wordEnd.length) ?? '';
  return [
    ...(term?.kind === 'number' ? [[...words, term.term]] : []),
    ...(Array.from(last).length > 1 ? [[...all.slice(0, -1), last]] : []),
  ];
}
