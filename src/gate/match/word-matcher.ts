import {
  extendHash,
  gramLengthOf,
  type GramSet,
  hashGram,
  longGram,
  shortestNeedle,
  weightOfFirst,
} from './grams.ts';
import { gap, isWordAlone } from '../read/letters.ts';
import { buildGramSet, verify, type Matcher, type Needle } from './matcher.ts';

const shortWeight = weightOfFirst(shortestNeedle);
const longWeight = weightOfFirst(longGram);

/**
 * Finds needles whose anchor is a word start, only at word starts: five times faster than searching
 * every position, and sufficient for plain text.
 */
export function buildWordMatcher<Found extends Needle>(needles: readonly Found[]): Matcher<Found> {
  const hashOf = ({ units, anchor }: Found): number =>
    hashGram(units, anchor, gramLengthOf(units.length, anchor));
  const byHash = Map.groupBy(needles, hashOf);
  const [long, short] = [longGram, shortestNeedle].map((gram) =>
    buildGramSet(
      needles
        .filter(({ units, anchor }) => gramLengthOf(units.length, anchor) === gram)
        .map(hashOf),
    ),
  ) as [GramSet, GramSet];
  return {
    size: needles.length,
    search(units, length, found) {
      const hashes = hashPrefixes(units, length);
      const last = length - shortestNeedle;
      for (let at = 1; at <= last; at += 1) {
        if (units[at - 1] !== gap && !isWordAlone(units[at] ?? gap)) continue;
        const before = hashes[at] ?? 0;
        const head = ((hashes[at + shortestNeedle] ?? 0) - Math.imul(before, shortWeight)) | 0;
        if (short.has(head)) look(head, at);
        if (at + longGram > length) continue;
        const whole = ((hashes[at + longGram] ?? 0) - Math.imul(before, longWeight)) | 0;
        if (long.has(whole)) look(whole, at);
      }

      function look(hash: number, at: number): void {
        for (const needle of byHash.get(hash) ?? [])
          verify(units, length, at - needle.anchor, needle, found);
      }
    },
  };
}

let room = new Int32Array(0);

/** Prefix hashes: the hash of any gram follows from two of them. */
function hashPrefixes(units: ArrayLike<number>, length: number): Int32Array {
  if (room.length <= length) room = new Int32Array(2 * length + 1);
  let hash = 0;
  for (let at = 0; at < length; at += 1) {
    room[at] = hash;
    hash = extendHash(hash, units[at] ?? 0);
  }
  room[length] = hash;
  return room;
}

/** Positions in a needle that an anchor of a word matcher may have. */
export function isWordStart(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? gap;
  if (unit === gap || at + shortestNeedle > units.length) return false;
  return at === 0 || units[at - 1] === gap || isWordAlone(unit);
}
