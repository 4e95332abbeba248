import type { WordList } from '#src/site/search-files.ts';
import { letterOf } from '#src/text/query/search-letter.ts';
import { isSynonymToken } from '#src/text/query/synonyms.ts';
import { wordEnd } from '#src/text/query/search-word.ts';
import type { IndexWords } from './index-words.ts';

/** Maximum words per initial letter, the most frequent first: a list is one request of a reader. */
const mostWords = 6000;

/** Collects the indexed words, to correct typing mistakes. Numbers are left out. */
export function createVocabulary() {
  const counts = new Map<string, number>();
  return {
    add({ title, content }: IndexWords): void {
      for (const word of new Set(`${title} ${content}`.split(' '))) {
        if (!word.endsWith(wordEnd) || /\d/.test(word) || isSynonymToken(word)) continue;
        const form = word.slice(0, -wordEnd.length);
        counts.set(form, (counts.get(form) ?? 0) + 1);
      }
    },
    /** The words of each initial letter, most frequent first. */
    lists(): ReadonlyMap<string, WordList> {
      const sorted = [...counts].sort(([, one], [, other]) => other - one);
      const byLetter = Map.groupBy(sorted, ([form]) => letterOf(form));
      return new Map(
        [...byLetter].flatMap(([letter, words]) =>
          letter === undefined ? [] : [[letter, words.slice(0, mostWords)] as const],
        ),
      );
    },
  };
}
