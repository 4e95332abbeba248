import type { CommonWord } from '#src/site/search-files.ts';
import { toNumbers } from './to-numbers.ts';

/** A search word with its marks and without `wordEnd`, and the entries of its spellings. */
export interface SoughtWord {
  readonly form: string;
  readonly word: CommonWord;
}

/** The entries that contain all of some words. */
export interface Holders {
  readonly has: (entry: number) => boolean;
  /** Sorted by number of words in the title, then in order of entry. */
  readonly list: () => readonly number[];
}

/** Entries of an index that contain all words: in the spelling of the query, or in any spelling. */
export function findHolders(words: readonly SoughtWord[], size: number, isExact: boolean): Holders {
  /** For each entry: number of words, from the first on, that it contains. */
  const held = new Uint8Array(size);
  const titled = new Uint8Array(size);
  /** For each entry: the last word, counted from 1, that was counted for its title. */
  const noted = new Uint8Array(size);
  for (const [index, { form, word }] of words.entries())
    for (const spelling of word) {
      if (isExact && spelling.form !== form) continue;
      for (const entry of toNumbers(spelling.entries))
        if (held[entry] === index) held[entry] = index + 1;
      for (const entry of toNumbers(spelling.titled)) {
        if (noted[entry] === index + 1) continue;
        noted[entry] = index + 1;
        titled[entry] = (titled[entry] ?? 0) + 1;
      }
    }
  const has = (entry: number) => held[entry] === words.length;
  return {
    has,
    list() {
      const ranks = Array.from({ length: words.length + 1 }, (): number[] => []);
      for (let entry = 0; entry < size; entry += 1)
        if (has(entry)) ranks[words.length - (titled[entry] ?? 0)]?.push(entry);
      return ranks.flat();
    },
  };
}
