import { hasMarks } from '#src/text/fold.ts';
import { askIndexes, createHits, groupPages, type Indexes } from './ask-indexes.ts';
import type { Named } from './find-named.ts';
import { findSome } from './find-some.ts';
import { readingsOf, strictReadingsOf, type FindSynonyms, type Reading } from './query-readings.ts';

/** Results of a query, before filtering. */
export interface Found {
  /** Numbers of records, best first. */
  readonly records: readonly number[];
  /** Matching pages of each record, as transcript entries, best first. */
  readonly pages: ReadonlyMap<number, readonly number[]>;
  /** Records with a phrase match. */
  readonly inRow: ReadonlySet<number>;
  /** No record has all the words: these have only some. */
  readonly isSome?: true;
}

/** The indexes, and the synonyms. */
export interface Places {
  readonly indexes: Indexes;
  readonly findSynonyms: FindSynonyms;
}

/**
 * Queries the indexes for each possible meaning of a query in turn. Records named by reference come
 * first, then phrase matches. Matches with the typed marks rank before those with other marks, and
 * matches in descriptions before those in transcripts. A reference without a record is searched for
 * only in its literal form. Partial matches are used only if no record has all the words.
 */
export async function findRecords(
  query: string,
  { indexes, findSynonyms }: Places,
  named: Pick<Named, 'records' | 'kind'> = { records: [], kind: 'words' },
): Promise<Found> {
  const { kind } = named;
  const isStrict = kind !== 'words' && named.records.length === 0;
  const readings = isStrict ? strictReadingsOf(query, kind) : readingsOf(query, findSynonyms);
  const found = await findAllWords(readings, indexes, hasMarks(query), named.records);
  return found.records.length === 0 && !isStrict ? findSome(readings, indexes) : found;
}

/** Records with all words of a reading; `first` are ranked before all others. */
export async function findAllWords(
  readings: readonly Reading[],
  indexes: Indexes,
  isMarked: boolean,
  first: readonly number[] = [],
): Promise<Found> {
  const found = createHits(first);
  const inRow = createHits();
  for (const reading of readings) {
    if (reading.isLast && found.records.size > 0) break;
    if (isMarked) await askIndexes(indexes, reading, true, found);
    await askIndexes(indexes, reading, false, found);
    const isAlone = found.records.size + found.pages.size < 2;
    if (reading.inRow === undefined || isAlone || inRow.records.size > 0) continue;
    if (isMarked) await askIndexes(indexes, reading.inRow, true, inRow);
    // Phrase matches with other marks come first only if there are none with the typed marks.
    if (inRow.records.size === 0) await askIndexes(indexes, reading.inRow, false, inRow);
  }
  return {
    records: [...new Set([...first, ...withFirst(found.records, inRow.records)])],
    pages: groupPages(withFirst(found.pages, inRow.pages), indexes),
    inRow: inRow.records,
  };
}

/** Moves records that are also in `others` to the front; otherwise keeps the order. */
function withFirst(all: ReadonlySet<number>, others: ReadonlySet<number>): readonly number[] {
  const list = [...all];
  return [...list.filter((one) => others.has(one)), ...list.filter((one) => !others.has(one))];
}
