import { GramSet, gramLength, hashGram, rollGram } from './grams.ts';

/** Something to look for: at least `gramLength` units. */
export interface Needle {
  readonly units: Uint16Array;
  /** Where in `units` the gram begins that it is found by. */
  readonly anchor: number;
}

/** Finds many needles in one pass; Rabin–Karp over one rare gram of each. */
export interface Matcher<Found extends Needle> {
  readonly size: number;
  /** Calls `found` for every place where a needle stands. */
  search(
    units: ArrayLike<number>,
    length: number,
    found: (needle: Found, start: number) => void,
  ): void;
}

export function buildMatcher<Found extends Needle>(needles: readonly Found[]): Matcher<Found> {
  const bits = Math.min(26, Math.max(16, Math.ceil(Math.log2(needles.length + 1)) + 5));
  const set = new GramSet(bits);
  const byHash = new Map<number, Found[]>();
  for (const needle of needles) {
    const hash = hashGram(needle.units, needle.anchor);
    set.add(hash);
    const others = byHash.get(hash);
    if (others) others.push(needle);
    else byHash.set(hash, [needle]);
  }
  return {
    size: needles.length,
    search(units, length, found) {
      if (needles.length === 0 || length < gramLength) return;
      let hash = hashGram(units, 0);
      for (let end = gramLength; ; end += 1) {
        if (set.has(hash))
          for (const needle of byHash.get(hash) ?? [])
            verify(units, length, end - gramLength - needle.anchor, needle, found);
        if (end >= length) return;
        hash = rollGram(hash, units[end] ?? 0, units[end - gramLength] ?? 0);
      }
    },
  };
}

function verify<Found extends Needle>(
  units: ArrayLike<number>,
  length: number,
  start: number,
  needle: Found,
  found: (needle: Found, start: number) => void,
): void {
  if (start < 0 || start + needle.units.length > length) return;
  for (let index = 0; index < needle.units.length; index += 1)
    if (units[start + index] !== needle.units[index]) return;
  found(needle, start);
}
