import { findSearchTerms, readLooseNumber, type SearchTerm } from '../../text/search-terms.ts';
import { searchWordsOf, wordEnd } from '../../text/search-word.ts';
import { stripMarks } from '../../text/fold.ts';

/** One way to understand what was typed. All of its parts must stand in what is found. */
export interface Reading {
  /** Words, numbers and dates as the index has them. */
  readonly words: readonly string[];
  /** Runs of words that must stand in a row. */
  readonly phrases: readonly (readonly string[])[];
  /** Asked only when no reading before it found anything. */
  readonly isLast?: true;
}

const quoted = /["“”„«»]([^"“”„«»]+)["“”«»]/g;
const hanRun = /\p{Script=Han}{2,}/gu;

/**
 * What a query may mean, the likeliest first: a number typed without its signs; words, with numbers
 * and dates as one thing each and phrases as they are quoted; all as mere words; the last word as
 * the beginning of one that is still being typed.
 */
export function readingsOf(query: string): readonly Reading[] {
  const phrases: (readonly string[])[] = [];
  const keep = (phrase: string) => {
    phrases.push(searchWordsOf(phrase));
    return ' ';
  };
  const rest = query
    .replace(quoted, (_, phrase: string) => keep(phrase))
    .replace(hanRun, keep)
    .trim();
  const terms = findSearchTerms(rest);
  const words = searchWordsOf(cutOut(rest, terms));
  const loose = phrases.length === 0 ? readLooseNumber(rest) : undefined;
  const all = searchWordsOf(rest);
  const readings: Reading[] = [
    ...(loose === undefined || terms.length > 0 ? [] : [{ words: [loose + wordEnd], phrases }]),
    { words: [...words, ...terms.map(({ term }) => term + wordEnd)], phrases },
    ...(terms.length > 0 ? [{ words: all, phrases, isLast: true } as const] : []),
    ...beginnings(terms.at(-1), words, all).map(
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

/** Whether a query has marks, so that what has the same marks is to come first. */
export function hasMarks(query: string): boolean {
  const small = query.normalize('NFC').toLowerCase();
  return stripMarks(small) !== small;
}

function cutOut(text: string, terms: readonly SearchTerm[]): string {
  return terms.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
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
