import { hasMarks } from '#src/text/fold.ts';
import { searchWordsOf } from '#src/text/query/search-word.ts';
import type { Indexes } from '../seek/ask-indexes.ts';
import { findAllWords, type Found, type Places } from '../seek/find-records.ts';
import { findSome } from '../seek/find-some.ts';
import { readingsOf, type FindSynonyms, type Sought } from '../seek/query-readings.ts';
import type { ReadPart } from '../search-backend.ts';
import type { Sense } from './senses.ts';

/** Results of a query that is interpreted as filters and words. */
export interface FoundBySense extends Found {
  readonly read: readonly ReadPart[];
  /** The remaining words of the query. */
  readonly rest: string;
  /** Records that match the literal words but not the interpretation. */
  readonly inWords: ReadonlySet<number>;
}

/** Decides which records match the interpretation of a query. */
export interface SenseTable {
  /** Number of all records. */
  readonly records: number;
  /** Whether a record matches, and whether its date is within the interpreted time. */
  judge(parts: readonly ReadPart[]): Promise<{
    readonly has: (record: number) => boolean;
    readonly isWithin: (record: number) => boolean;
  }>;
}

/**
 * Records that match the interpretation of a query and contain the rest of its words. Records whose
 * description (not transcript) contains the literal words are included too, so that no title is
 * missed because of its date or type: phrase matches first, others last. Undefined if no record
 * matches the interpretation; the query is then searched only as words.
 * @param words whether all of the rest is required
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

/** Records with it in their title or description: first with the typed marks, then with others. */
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

/** The rest of a query, plus each interpreted part as a literal phrase or synonym. */
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
