import type { Named } from './find-named.ts';
import { hasMarks, readingsOf, strictReadingsOf, type Reading } from './query-readings.ts';
import type { WordIndex } from './word-index.ts';

/** What a query finds, before it is narrowed. */
export interface Found {
  /** Numbers of records, best first. */
  readonly records: readonly number[];
  /** Pages of a record on which the query is read, as entries of the transcripts, best first. */
  readonly pages: ReadonlyMap<number, readonly number[]>;
}

/**
 * Asks the indexes for what a query may mean, one meaning after the other. What the query names by
 * its reference comes first. What has the marks as typed stands before what has other marks, and
 * what is said of a record before what is read on it. A reference that names nothing is found only
 * where it is written so.
 */
export async function findRecords(
  query: string,
  indexes: readonly WordIndex[],
  transcripts: WordIndex,
  named: Pick<Named, 'records' | 'kind'> = { records: [], kind: 'words' },
): Promise<Found> {
  const found = new Set<number>(named.records);
  const read = new Set<number>();
  const pages = new Map<number, number[]>();
  const ask = async (reading: Reading, isExact: boolean) => {
    for (const index of indexes)
      for (const entry of await index.find(reading, isExact)) found.add(index.recordOf(entry));
    for (const entry of await transcripts.find(reading, isExact)) {
      if (read.has(entry)) continue;
      read.add(entry);
      const record = transcripts.recordOf(entry);
      found.add(record);
      const entries = pages.get(record);
      if (entries) entries.push(entry);
      else pages.set(record, [entry]);
    }
  };
  const { kind } = named;
  const isStrict = kind !== 'words' && named.records.length === 0;
  for (const reading of isStrict ? strictReadingsOf(query, kind) : readingsOf(query)) {
    if (reading.isLast && found.size > 0) break;
    if (hasMarks(query)) await ask(reading, true);
    await ask(reading, false);
  }
  return { records: [...found], pages };
}
