import { findSearchTerms, readLooseNumber, type SearchTerm } from '../../text/search-terms.ts';
import { stripMarks } from '../../text/fold.ts';
import { dropFunctionWords } from '../../text/function-words.ts';
import { writeFigures } from '../../text/numerals.ts';
import { searchWordsOf, wordEnd } from '../../text/search-word.ts';

/** One way to understand what was typed. All of its parts must stand in what is found. */
export interface Reading {
  /** Words, numbers and dates as the index has them. */
  readonly words: readonly string[];
  /** Runs of words that must stand in a row. */
  readonly phrases: readonly (readonly string[])[];
  /** Asked only when no reading before it found anything. */
  readonly isLast?: true;
  /** The same more narrowly: the words in a row, as they were typed. What has them so comes first. */
  readonly inRow?: Omit<Reading, 'isLast' | 'inRow'>;
}

const quoted = /["“”„«»]([^"“”„«»]+)["“”«»]/g;
const hanRun = /\p{Script=Han}{2,}/gu;

/**
 * What a query may mean, the likeliest first: a number typed without its signs; words, with numbers
 * and dates as one thing each and phrases as they are quoted; all as mere words; the last word as
 * the beginning of one that is still being typed.
 */
export function readingsOf(query: string): readonly Reading[] {
  const figured = writeFigures(query);
  const asTyped = readAsTyped(query);
  if (figured === query) return asTyped;
  // Texts are found by the figure as well, whichever way they write the number.
  const isFirst = ({ isLast }: Reading) => isLast === undefined;
  return [
    ...asTyped.filter(isFirst),
    ...readAsTyped(figured).filter(isFirst),
    ...asTyped.filter(({ isLast }) => isLast),
  ];
}

function readAsTyped(query: string): readonly Reading[] {
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
  const parts = cutOut(rest, terms).map((part) => searchWordsOf(part));
  const isMarked = hasMarks(query);
  const words = dropFunctionWords(parts.flat(), isMarked);
  const things = terms.map(({ term }) => term + wordEnd);
  const loose = phrases.length === 0 ? readLooseNumber(rest) : undefined;
  const all = searchWordsOf(rest);
  const readings: Reading[] = [
    ...(loose === undefined || terms.length > 0 ? [] : [{ words: [loose + wordEnd], phrases }]),
    { words: [...words, ...things], phrases, ...inRow(parts, things, phrases) },
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

/** Whether a query has marks, so that what has the same marks is to come first. */
export function hasMarks(query: string): boolean {
  const small = query.normalize('NFC').toLowerCase();
  return stripMarks(small) !== small;
}

/** What stands between the terms, in order. */
function cutOut(text: string, terms: readonly SearchTerm[]): readonly string[] {
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
