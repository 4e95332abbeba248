import { distance } from 'fastest-levenshtein';
import { foldText } from '#src/text/fold.ts';

/** Looking through ten thousand ids takes milliseconds; a broken file may ask ten thousand times. */
const mostSearches = 50;

export type FindNear = (value: string, candidates: Iterable<string>) => string | undefined;

/**
 * Finds what was probably meant: the candidate nearest in folded form, when it is near enough.
 * After 50 searches of one build it gives up, as nobody reads more.
 */
export function createNearFinder(): FindNear {
  let searches = 0;
  return (value, candidates) => {
    searches += 1;
    return searches > mostSearches ? undefined : findNearest(value, candidates);
  };
}

/** Near enough: a quarter of the letters may differ, at most three and at least one. */
export function findNearest(value: string, candidates: Iterable<string>): string | undefined {
  const folded = foldText(value);
  let best: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(folded.length / 4))) + 1;
  if (folded.length < 3) return undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - value.length) > 6) continue;
    const steps = distance(folded, foldText(candidate));
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
