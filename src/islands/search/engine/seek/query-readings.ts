import { toSingular } from '#src/text/query/singular.ts';
import type { FoundSynonym } from '#src/text/query/synonyms.ts';
import { findSearchTerms, readLooseNumber, type SearchTerm } from '#src/text/query/search-terms.ts';
import { hasMarks } from '#src/text/fold.ts';
import { dropFunctionWords } from '#src/text/query/function-words.ts';
import { writeFigures } from '#src/text/query/numerals.ts';
import { blankQuoted, quotedPhrase } from '#src/text/query/quoted.ts';
import { searchWordsOf, wordEnd } from '#src/text/query/search-word.ts';

/** One way to understand what was typed. All of its parts must stand in what is found. */
export interface Reading {
  /** Words, numbers and dates as the index has them. */
  readonly words: readonly string[];
  /** Runs of words that must stand in a row. */
  readonly phrases: readonly (readonly string[])[];
  /** Asked only when no reading before it found anything. */
  readonly isLast?: true;
  /** The same more narrowly: the words in a row, as they were typed. What has them so comes first. */
  readonly inRow?: Sought;
  /** The same more widely: synonyms, and English words in the singular. What has these comes later. */
  readonly also?: Sought;
}

/** What is asked of an index. */
export type Sought = Pick<Reading, 'words' | 'phrases'>;

/** The words of a text that others may stand for. */
export type FindSynonyms = (text: string) => readonly FoundSynonym[];

const hanRun = /\p{Script=Han}{2,}/gu;

/**
 * What a query may mean, the likeliest first: a number typed without its signs; words, with numbers
 * and dates as one thing each and phrases as they are quoted; all as mere words; the last word as
 * the beginning of one that is still being typed.
 */
export function readingsOf(query: string, find: FindSynonyms = () => []): readonly Reading[] {
  const figured = writeFigures(query);
  const asTyped = readAsTyped(query, find);
  if (figured === query) return asTyped;
  // Texts are found by the figure as well, whichever way they write the number.
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
 * What a reference may be found by, other than as a record's own: a place as it is written, a code as
 * one thing. A document number may still be half typed.
 */
export function strictReadingsOf(query: string, kind: 'code' | 'place'): readonly Reading[] {
  if (kind === 'place') return [{ words: [], phrases: [searchWordsOf(query)] }];
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

/** The words of a query that others stand for: none in quotes, and none in a number or a date. */
export function findOpenSynonyms(
  query: string,
  find: FindSynonyms,
  terms = findSearchTerms(query),
): readonly FoundSynonym[] {
  return find(blankQuoted(query)).filter(
    ({ start, end }) => !terms.some((term) => start < term.end && term.start < end),
  );
}

/** With synonym tokens in place of the words, and other words in the singular. */
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

/** Two letters at least: one begins too many words to be worth the wait. */
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
