import { findSome } from './find-some.ts';
import type { Named } from './find-named.ts';
import { hasMarks, readingsOf, strictReadingsOf, type Reading } from './query-readings.ts';
import type { WordIndex } from './word-index.ts';

/** What a query finds, before it is narrowed. */
export interface Found {
  /** Numbers of records, best first. */
  readonly records: readonly number[];
  /** Pages of a record on which the query is read, as entries of the transcripts, best first. */
  readonly pages: ReadonlyMap<number, readonly number[]>;
  /** Records in which the words stand in a row as they were typed. */
  readonly inRow: ReadonlySet<number>;
  /** No record has all the words: these have some. */
  readonly isSome?: true;
}

/**
 * Asks the indexes for what a query may mean, one meaning after the other. What the query names by
 * its reference comes first, then what has its words in a row. What has the marks as typed stands
 * before what has other marks, and what is said of a record before what is read on it. A reference
 * that names nothing is found only where it is written so. Only where no record has all the words
 * are those found that have some.
 */
export async function findRecords(
  query: string,
  indexes: readonly WordIndex[],
  transcripts: WordIndex,
  named: Pick<Named, 'records' | 'kind'> = { records: [], kind: 'words' },
): Promise<Found> {
  const found = new Set<number>(named.records);
  const read = new Set<number>();
  const inRow = new Set<number>();
  const readInRow = new Set<number>();
  const ask = async (
    reading: Reading,
    isExact: boolean,
    records: Set<number>,
    pages: Set<number>,
  ) => {
    for (const index of indexes)
      for (const entry of await index.find(reading, isExact)) records.add(index.recordOf(entry));
    for (const entry of await transcripts.find(reading, isExact)) {
      pages.add(entry);
      records.add(transcripts.recordOf(entry));
    }
  };
  const { kind } = named;
  const isMarked = hasMarks(query);
  const isStrict = kind !== 'words' && named.records.length === 0;
  const readings = isStrict ? strictReadingsOf(query, kind) : readingsOf(query);
  for (const reading of readings) {
    if (reading.isLast && found.size > 0) break;
    if (isMarked) await ask(reading, true, found, read);
    await ask(reading, false, found, read);
    // Rows with other marks are told apart only where none has those that were typed.
    for (const isExact of isMarked ? [true, false] : [false])
      if (reading.inRow !== undefined && read.size + found.size > 1 && inRow.size === 0)
        await ask(reading.inRow, isExact, inRow, readInRow);
  }
  if (found.size === 0 && !isStrict) return findSome(readings, indexes, transcripts);
  const first = new Set([...named.records, ...withFirst(found, inRow)]);
  const pages = new Map<number, number[]>();
  for (const entry of withFirst(read, readInRow)) {
    const record = transcripts.recordOf(entry);
    const entries = pages.get(record);
    if (entries) entries.push(entry);
    else pages.set(record, [entry]);
  }
  return { records: [...first], pages, inRow };
}

/** Those that are also among others first; otherwise in their order. */
function withFirst(all: ReadonlySet<number>, others: ReadonlySet<number>): readonly number[] {
  const list = [...all];
  return [...list.filter((one) => others.has(one)), ...list.filter((one) => !others.has(one))];
}
