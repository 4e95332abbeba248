import type { CommonWord } from '#src/site/search-files.ts';
import { toNumbers } from './to-numbers.ts';

/** A word as it is sought, with its marks and without its end, and who holds its spellings. */
export interface SoughtWord {
  readonly form: string;
  readonly word: CommonWord;
}

/** The entries that hold all of some words. */
export interface Holders {
  readonly has: (entry: number) => boolean;
  /** Those with more of the words in their title first, then in their own order. */
  readonly list: () => readonly number[];
}

/** Entries of an index that contain all words: in the spelling of the query, or in any spelling. */
export function findHolders(words: readonly SoughtWord[], size: number, isExact: boolean): Holders {
  /** Of each entry: with how many of the words, from the first on, it is still held. */
  const held = new Uint8Array(size);
  const titled = new Uint8Array(size);
  /** The last word, counted from 1, that was noted for the title of an entry. */
  const noted = new Uint8Array(size);
  for (const [place, { form, word }] of words.entries())
    for (const spelling of word) {
      if (isExact && spelling.form !== form) continue;
      for (const entry of toNumbers(spelling.entries))
        if (held[entry] === place) held[entry] = place + 1;
      for (const entry of toNumbers(spelling.titled)) {
        if (noted[entry] === place + 1) continue;
        noted[entry] = place + 1;
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
