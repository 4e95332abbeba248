import type { Reading, Sought } from './query-readings.ts';
import type { WordIndex } from '../indexes/word-index.ts';

/** The indexes to search: of descriptions, and of transcripts. */
export interface Indexes {
  readonly records: readonly WordIndex[];
  readonly transcripts: WordIndex;
}

/** Numbers of records and transcript entries, best first. */
export interface Hits {
  readonly records: Set<number>;
  readonly pages: Set<number>;
}

export function createHits(records: Iterable<number> = []): Hits {
  return { records: new Set(records), pages: new Set() };
}

/** Adds the matches of a reading to `hits`: descriptions before transcripts. */
export async function askIndexes(
  { records, transcripts }: Indexes,
  { words, phrases, also }: Sought & Pick<Reading, 'also'>,
  isExact: boolean,
  hits: Hits,
): Promise<void> {
  const ways: readonly Sought[] = [{ words, phrases }, ...(also ? [also] : [])];
  // Indexes are queried in parallel, because each fetches its own files; each runs one query at a
  // time.
  const [pages = [], ...found] = await Promise.all(
    [transcripts, ...records].map(async (index) => {
      const answers: (readonly number[])[] = [];
      for (const way of ways) answers.push(await index.find(way, isExact));
      return answers;
    }),
  );
  for (const turn of ways.keys())
    for (const [position, index] of records.entries())
      for (const entry of found[position]?.[turn] ?? []) hits.records.add(index.recordOf(entry));
  for (const entry of pages.flat()) {
    hits.pages.add(entry);
    hits.records.add(transcripts.recordOf(entry));
  }
}

/** Groups transcript entries by record, keeping their order. */
export function groupPages(
  pages: Iterable<number>,
  { transcripts }: Indexes,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const entry of pages) {
    const record = transcripts.recordOf(entry);
    const group = groups.get(record);
    if (group) group.push(entry);
    else groups.set(record, [entry]);
  }
  return groups;
}
