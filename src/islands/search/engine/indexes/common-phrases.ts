import type { CommonPlaces, Rising } from '#src/site/search-files.ts';
import type { SoughtWord } from './common-words.ts';
import { toNumbers } from './to-numbers.ts';

/** A word of a phrase, with the positions of each of its spellings. */
export interface PlacedWord extends SoughtWord {
  readonly places: CommonPlaces;
}

/** Entries with a phrase, in the spelling of the query or in any spelling, in order of entry. */
export function findPhrase(
  words: readonly PlacedWord[],
  starts: Rising,
  isExact: boolean,
): readonly number[] {
  const firsts = toNumbers(starts);
  /** For each position: number of words of the phrase matched up to it. */
  const rows = new Uint8Array(lastPlace(words) + 1);
  for (const [before, { form, word, places }] of words.entries())
    for (const [spelling, rising] of places.entries()) {
      if (isExact && word[spelling]?.form !== form) continue;
      // In descending order, so that a repeated word does not follow itself too early.
      for (const position of toNumbers(rising).reverse())
        if (before === 0 || rows[position - 1] === before) rows[position] = before + 1;
    }
  const found = new Set<number>();
  let entry = 0;
  for (let position = rows.indexOf(words.length); position >= 0;) {
    while ((firsts[entry + 1] ?? Infinity) < position) entry += 1;
    found.add(entry);
    position = rows.indexOf(words.length, position + 1);
  }
  return [...found];
}

function lastPlace(words: readonly PlacedWord[]): number {
  const lasts = words.flatMap(({ places }) =>
    places.map((rising) => rising.reduce((sum, step) => sum + step, 0)),
  );
  return lasts.reduce((most, last) => Math.max(most, last), 0);
}
