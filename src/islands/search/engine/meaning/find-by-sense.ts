import { hasMarks } from '#src/text/fold.ts';
import { searchWordsOf } from '#src/text/query/search-word.ts';
import type { Indexes } from '../seek/ask-indexes.ts';
import { findAllWords, type Found, type Places } from '../seek/find-records.ts';
import { findSome } from '../seek/find-some.ts';
import { readingsOf, type FindSynonyms, type Sought } from '../seek/query-readings.ts';
import type { ReadPart } from '../search-backend.ts';
import type { Sense } from './senses.ts';

/** What a query finds that is read as choices and words. */
export interface FoundBySense extends Found {
  readonly read: readonly ReadPart[];
  /** The words that are left of the query. */
  readonly rest: string;
  /** Records that are not as it is read, but are said to be in the very words. */
  readonly inWords: ReadonlySet<number>;
}

/** Which records are as a query is read. */
export interface SenseTable {
  /** How many records there are. */
  readonly records: number;
  /** Whether a record is so, and whether its date lies within the time that is read. */
  judge(parts: readonly ReadPart[]): Promise<{
    readonly has: (record: number) => boolean;
    readonly isWithin: (record: number) => boolean;
  }>;
}

/**
 * What is as a query is read, among what has the rest of its words. What is said of a record, not
 * what is read on it, may have the very words of the query as well: in a row it stands first, and
 * otherwise behind what is as it is read, so that no title is lost for its date or type. Undefined
 * where nothing is as the query is read: its words are only words then.
 * @param words whether the rest must be there whole
 */
export async function findBySense(
  query: string,
  { parts, rest }: Sense,
  table: SenseTable,
  { indexes, findSynonyms }: Places,
  words: 'all' | 'some' = 'all',
): Promise<FoundBySense | undefined> {
  const { has, isWithin } = await table.judge(parts);
  const readings = readingsOf(rest, findSynonyms);
  const find = () =>
    words === 'some'
      ? findSome(readings, indexes, has)
      : findAllWords(readings, indexes, hasMarks(rest));
  const found = rest === '' ? undefined : await find();
  const all = found?.records ?? [...Array(table.records).keys()];
  const asRead = all.filter(has);
  if (asRead.length === 0) return undefined;
  const rows = rest === '' ? [] : await askSaid(indexes, rowOf(query), hasMarks(query));
  const said = await askSaid(indexes, inVeryWords(parts, rest, findSynonyms), false);
  const held = new Set(asRead);
  const sorted =
    found === undefined
      ? [...asRead.filter(isWithin), ...asRead.filter((record) => !isWithin(record))]
      : asRead;
  return {
    ...{ read: parts, rest },
    records: [...new Set([...rows, ...sorted, ...said])],
    pages: found?.pages ?? new Map(),
    inRow: new Set([...rows, ...(found?.inRow ?? [])]),
    inWords: new Set([...rows, ...said].filter((record) => !held.has(record))),
    ...(found?.isSome && { isSome: true }),
  };
}

/** Records that have it in their title or description: with the marks as typed first, then with others. */
async function askSaid(
  { records }: Indexes,
  sought: Sought,
  isMarked: boolean,
): Promise<readonly number[]> {
  const found = new Set<number>();
  if (sought.words.length + sought.phrases.length === 0) return [];
  for (const isExact of isMarked ? [true, false] : [false])
    for (const index of records)
      for (const entry of await index.find(sought, isExact)) found.add(index.recordOf(entry));
  return [...found];
}

function rowOf(query: string): Sought {
  const words = searchWordsOf(query);
  return { words: [], phrases: words.length > 1 ? [words] : [] };
}

/** The rest of a query, and with it each part that was read, in a row as it is typed or as a synonym. */
function inVeryWords(parts: readonly ReadPart[], rest: string, find: FindSynonyms): Sought {
  const readings = parts.flatMap(({ text }): readonly Sought[] => {
    const [own] = readingsOf(text, find);
    return own === undefined ? [] : [own.also ?? own.inRow ?? own];
  });
  const [left] = rest === '' ? [] : readingsOf(rest, find);
  const all = [...(left ? [left] : []), ...readings];
  return {
    words: all.flatMap(({ words }) => words),
    phrases: all.flatMap(({ phrases }) => phrases),
  };
}
