import { hasMarks, readingsOf, type Reading } from './query-readings.ts';
import type { WordIndex } from './word-index.ts';

/** What a query finds, before it is narrowed. */
export interface Found {
  /** Numbers of records, best first. */
  readonly records: readonly number[];
  /** Pages of a record on which the query is read, as entries of the transcripts, best first. */
  readonly pages: ReadonlyMap<number, readonly number[]>;
}

/** The transcripts, and the record that each of their entries belongs to. */
export interface Transcripts {
  readonly index: WordIndex;
  readonly records: ArrayLike<number>;
}

/**
 * Asks both indexes for what a query may mean, one meaning after the other. What has the marks as
 * typed stands before what has other marks, and what is said of a record before what is read on it.
 */
export async function findRecords(
  query: string,
  records: WordIndex,
  transcripts?: Transcripts,
): Promise<Found> {
  const found = new Set<number>();
  const read = new Set<number>();
  const pages = new Map<number, number[]>();
  const ask = async (reading: Reading, isExact: boolean) => {
    for (const record of await records.find(reading, isExact)) found.add(record);
    if (transcripts === undefined) return;
    for (const entry of await transcripts.index.find(reading, isExact)) {
      if (read.has(entry)) continue;
      read.add(entry);
      const record = transcripts.records[entry] ?? -1;
      found.add(record);
      const entries = pages.get(record);
      if (entries) entries.push(entry);
      else pages.set(record, [entry]);
    }
  };
  for (const reading of readingsOf(query)) {
    if (reading.isLast && found.size > 0) break;
    if (hasMarks(query)) await ask(reading, true);
    await ask(reading, false);
  }
  return { records: [...found], pages };
}
