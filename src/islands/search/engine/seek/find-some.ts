import { askIndexes, createHits, groupPages, type Indexes } from './ask-indexes.ts';
import type { Found } from './find-records.ts';
import type { Reading } from './query-readings.ts';

/** Most words that are queried separately, because each may need a request. */
const mostWords = 8;

/**
 * Records with the most query words, weighted by rarity. Numbers, dates and quoted phrases are
 * required.
 *
 * @param isAllowed whether a record may be a result
 */
export async function findSome(
  readings: readonly Reading[],
  indexes: Indexes,
  isAllowed: (record: number) => boolean = () => true,
): Promise<Found> {
  const nothing: Found = { records: [], pages: new Map(), inRow: new Set() };
  const reading = readings.find(({ isLast }) => isLast === undefined);
  const isThing = (word: string) => /\d/.test(word);
  const words = [...new Set(reading?.words.filter((word) => !isThing(word)))];
  if (reading === undefined || words.length < 2) return nothing;
  const things = reading.words.filter(isThing);
  const held = new Map<number, { readonly count: number; readonly weight: number }>();
  const read = new Set<number>();
  for (const word of words.slice(0, mostWords)) {
    const hits = createHits();
    const sought = { words: [word, ...things], phrases: reading.phrases };
    await askIndexes(indexes, sought, false, hits);
    for (const page of hits.pages) read.add(page);
    // The rarer a word, the more significant.
    const weight = 1 / (1 + hits.records.size);
    for (const record of hits.records) {
      if (!isAllowed(record)) continue;
      const before = held.get(record) ?? { count: 0, weight: 0 };
      held.set(record, { count: before.count + 1, weight: before.weight + weight });
    }
  }
  if (held.size === 0) return nothing;
  const most = [...held.values()].reduce((sum, { count }) => Math.max(sum, count), 0);
  const records = [...held]
    .filter(([, { count }]) => count === most)
    .sort(([, one], [, other]) => other.weight - one.weight)
    .map(([record]) => record);
  return { records, pages: groupPages(read, indexes), inRow: new Set(), isSome: true };
}
