import { distance } from 'fastest-levenshtein';
import { foldText } from '#src/text/fold.ts';

/**
 * A search of ten thousand ids takes milliseconds, and a broken file may need ten thousand
 * searches.
 */
const mostSearches = 50;

export type FindNear = (value: string, candidates: Iterable<string>) => string | undefined;

/**
 * Finds the near match: the candidate closest in folded form, if it is close enough. After 50
 * searches in a build it gives up, because nobody reads more.
 */
export function createNearFinder(): FindNear {
  let searches = 0;
  return (value, candidates) => {
    searches += 1;
    return searches > mostSearches ? undefined : findNearest(value, candidates);
  };
}

/** Maximum edit distance: a quarter of the letters, at least one and at most three. */
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
