import type { Found } from './find-records.ts';
import type { Reading } from './query-readings.ts';
import type { WordIndex } from './word-index.ts';

/** Words of a query that are asked one by one: each may take a request. */
const mostWords = 8;

/**
 * Records that hold the most of a query's words, rare words first. Numbers, dates and quoted phrases
 * are held by all of them: who names one means it.
 */
export async function findSome(
  readings: readonly Reading[],
  indexes: readonly WordIndex[],
  transcripts: WordIndex,
): Promise<Found> {
  const nothing: Found = { records: [], pages: new Map(), inRow: new Set() };
  const reading = readings.find(({ isLast }) => isLast === undefined);
  const words = [...new Set(reading?.words.filter((word) => !/\d/.test(word)))];
  if (reading === undefined || words.length < 2) return nothing;
  const things = reading.words.filter((word) => /\d/.test(word));
  const { phrases } = reading;
  const held = new Map<number, { count: number; weight: number }>();
  const pages = new Map<number, Set<number>>();
  for (const word of words.slice(0, mostWords)) {
    const sought = { words: [word, ...things], phrases };
    const records = new Set<number>();
    for (const index of indexes)
      for (const entry of await index.find(sought, false)) records.add(index.recordOf(entry));
    for (const entry of await transcripts.find(sought, false)) {
      const record = transcripts.recordOf(entry);
      records.add(record);
      pages.set(record, (pages.get(record) ?? new Set()).add(entry));
    }
    // The fewer records hold a word, the more it says.
    const weight = 1 / (1 + records.size);
    for (const record of records) {
      const before = held.get(record) ?? { count: 0, weight: 0 };
      held.set(record, { count: before.count + 1, weight: before.weight + weight });
    }
  }
  const most = [...held.values()].reduce((sum, { count }) => Math.max(sum, count), 0);
  const records = [...held]
    .filter(([, { count }]) => count === most)
    .sort(([, one], [, other]) => other.weight - one.weight)
    .map(([record]) => record);
  if (records.length === 0) return nothing;
  const read = records.flatMap((record) => {
    const entries = pages.get(record);
    return entries === undefined ? [] : [[record, [...entries]] as const];
  });
  return { records, pages: new Map(read), inRow: new Set(), isSome: true };
}
