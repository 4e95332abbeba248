import { hasMarks } from '#src/text/fold.ts';
import { isFunctionWord } from '#src/text/query/function-words.ts';
import { findQueryTime } from '#src/text/query/query-time.ts';
import { blankQuoted } from '#src/text/query/quoted.ts';
import { searchWordsOf } from '#src/text/query/search-word.ts';
import type { ReadKind } from './read-kind.ts';
import type { ReadPart, YearRange } from '../search-backend.ts';

/** One interpretation of a query: filters, and the remaining words. */
export interface Sense {
  readonly parts: readonly ReadPart[];
  /** Empty if only function words remain. */
  readonly rest: string;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly part: ReadPart;
}

/**
 * Whether the query is only a kind; then it may be meant as words, as in many texts with `bản đồ`.
 */
export function isKindAlone({ parts, rest }: Sense): boolean {
  return rest === '' && parts.every(({ kind }) => kind === 'kind');
}

/**
 * Possible readings of query parts as a time or a kind of record, the most complete first. Quoted
 * parts are taken literally.
 *
 * @param asWords parts that the reader wants searched as words
 */
export function readSenses(
  query: string,
  asWords: readonly string[],
  readKind: ReadKind,
): readonly Sense[] {
  const isWords = ({ start, end }: { readonly start: number; readonly end: number }) =>
    asWords.includes(query.slice(start, end));
  const open = blankQuoted(query);
  const time = findQueryTime(open);
  const kind = readKind(open, time);
  const placed: Placed[] = [];
  if (time !== undefined && !isWords(time)) {
    const { start, end, from, until, month } = time;
    const years: YearRange = {
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    };
    const text = query.slice(start, end);
    const part: ReadPart = {
      ...{ kind: 'time', text, years },
      ...(month !== undefined && { month }),
    };
    placed.push({ start, end, part });
  }
  if (kind !== undefined && !isWords(kind)) {
    const { start, end, facet, value } = kind;
    const text = query.slice(start, end);
    placed.push({ start, end, part: { kind: 'kind', text, facet, value } });
  }
  const ways = placed.length > 1 ? [placed, placed.slice(0, 1)] : [placed];
  return ways.filter((way) => way.length > 0).map((way) => toSense(query, way));
}

function toSense(query: string, placed: readonly Placed[]): Sense {
  const inOrder = [...placed].sort((a, b) => b.start - a.start);
  const rest = inOrder.reduce(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    query,
  );
  const isSaid = searchWordsOf(rest).some((word) => !isFunctionWord(word, hasMarks(query)));
  return {
    parts: placed.map(({ part }) => part),
    rest: isSaid ? rest.replace(/\s+/g, ' ').trim() : '',
  };
}
