import { GramSet, gramLengthOf, hashGram, rollGram, weightOfFirst } from './grams.ts';

/** A search term of at least `shortestNeedle` units. */
export interface Needle {
  readonly units: Uint16Array;
  /** Start, in `units`, of the gram by which it is found. */
  readonly anchor: number;
}

export type Report<Found extends Needle> = (needle: Found, start: number) => void;

/** Finds many needles in one pass per gram length, by Rabin–Karp over one rare gram of each. */
export interface Matcher<Found extends Needle> {
  readonly size: number;
  /** Calls `found` for every occurrence of a needle. */
  search(units: ArrayLike<number>, length: number, found: Report<Found>): void;
}

export function buildMatcher<Found extends Needle>(needles: readonly Found[]): Matcher<Found> {
  const groups = Map.groupBy(needles, ({ units }) => gramLengthOf(units.length));
  const searches = [...groups].map(([gram, group]) => buildSearch(gram, group));
  return {
    size: needles.length,
    search(units, length, found) {
      for (const search of searches) search(units, length, found);
    },
  };
}

function buildSearch<Found extends Needle>(
  gram: number,
  needles: readonly Found[],
): Matcher<Found>['search'] {
  const byHash = Map.groupBy(needles, ({ units, anchor }) => hashGram(units, anchor, gram));
  const set = buildGramSet([...byHash.keys()]);
  const leaving = weightOfFirst(gram);
  return (units, length, found) => {
    if (length < gram) return;
    let hash = hashGram(units, 0, gram);
    for (let end = gram; ; end += 1) {
      if (set.has(hash))
        for (const needle of byHash.get(hash) ?? [])
          verify(units, length, end - gram - needle.anchor, needle, found);
      if (end >= length) return;
      hash = rollGram(hash, units[end] ?? 0, units[end - gram] ?? 0, leaving);
    }
  };
}

/**
 * About one in a hundred other grams is a false positive: a larger filter would not fit the caches.
 */
export function buildGramSet(hashes: readonly number[]): GramSet {
  const bits = Math.min(26, Math.max(14, Math.ceil(Math.log2(hashes.length + 1)) + 4));
  const set = new GramSet(bits);
  for (const hash of new Set(hashes)) set.add(hash);
  return set;
}

/** Calls `found` if the whole needle is at a position. */
export function verify<Found extends Needle>(
  units: ArrayLike<number>,
  length: number,
  start: number,
  needle: Found,
  found: Report<Found>,
): void {
  if (start < 0 || start + needle.units.length > length) return;
  for (let index = 0; index < needle.units.length; index += 1)
    if (units[start + index] !== needle.units[index]) return;
  found(needle, start);
}
