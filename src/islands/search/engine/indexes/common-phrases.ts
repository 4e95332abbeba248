import type { CommonPlaces, Rising } from '#src/site/search-files.ts';
import type { SoughtWord } from './common-words.ts';
import { toNumbers } from './to-numbers.ts';

/** A word of a phrase, with the places of each of its spellings. */
export interface PlacedWord extends SoughtWord {
  readonly places: CommonPlaces;
}

/** Entries in which words stand in a row, spelled as sought or however, in their own order. */
export function findPhrase(
  words: readonly PlacedWord[],
  starts: Rising,
  isExact: boolean,
): readonly number[] {
  const firsts = toNumbers(starts);
  /** With how many of the words, from the first on, a row ends at a place. */
  const rows = new Uint8Array(lastPlace(words) + 1);
  for (const [before, { form, word, places }] of words.entries())
    for (const [spelling, rising] of places.entries()) {
      if (isExact && word[spelling]?.form !== form) continue;
      // From the last to the first: a word that is said twice does not follow itself too early.
      for (const place of toNumbers(rising).reverse())
        if (before === 0 || rows[place - 1] === before) rows[place] = before + 1;
    }
  const found = new Set<number>();
  let entry = 0;
  for (let place = rows.indexOf(words.length); place >= 0;) {
    while ((firsts[entry + 1] ?? Infinity) < place) entry += 1;
    found.add(entry);
    place = rows.indexOf(words.length, place + 1);
  }
  return [...found];
}

function lastPlace(words: readonly PlacedWord[]): number {
  const lasts = words.flatMap(({ places }) =>
    places.map((rising) => rising.reduce((sum, step) => sum + step, 0)),
  );
  return lasts.reduce((most, last) => Math.max(most, last), 0);
}
