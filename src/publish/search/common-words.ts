import type { CommonPlaces, CommonWord } from '#src/site/search-files.ts';
import { stripMarks } from '#src/text/fold.ts';
import { wordEnd } from '#src/text/query/search-word.ts';
import type { IndexWords } from './index-words.ts';
import { createRising, type RisingList } from './rising.ts';

interface Holders {
  readonly entries: RisingList;
  readonly titled: RisingList;
  readonly places: RisingList;
}

/** A common word, with all its spellings. */
export interface CommonFile {
  readonly folded: string;
  readonly word: CommonWord;
  readonly places: CommonPlaces;
}

/**
 * Collects which entries of an index contain which words, and where. Words in more than `most`
 * entries are listed for the island: Pagefind's time for a word is proportional to its entries,
 * because it ranks each of them, and a very common word hardly affects the ranking.
 */
export function createCommonWords(most: number) {
  const words = new Map<string, Holders>();
  const starts = createRising();
  let count = 0;
  let position = 0;
  const holdersOf = (word: string): Holders => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const holders = { entries: createRising(), titled: createRising(), places: createRising() };
    words.set(word, holders);
    return holders;
  };
  const note = (text: string, isTitle: boolean) => {
    for (const word of text.split(' ')) {
      position += 1;
      // A text separator is not a word, but occupies a position.
      if (!word.endsWith(wordEnd)) continue;
      const holders = holdersOf(word.slice(0, -wordEnd.length));
      holders.entries.add(count);
      holders.places.add(position);
      if (isTitle) holders.titled.add(count);
    }
    position += 1;
  };
  return {
    /** The entry gets the next number, from 0. */
    add({ title, content }: IndexWords): void {
      starts.add(position);
      note(title, true);
      note(content, false);
      count += 1;
    },
    finish(): { readonly starts: RisingList['steps']; readonly common: readonly CommonFile[] } {
      const folded = Map.groupBy(words, ([word]) => stripMarks(word));
      const common = [...folded].filter(
        ([, forms]) => forms.reduce((sum, [, { entries }]) => sum + entries.steps.length, 0) > most,
      );
      return {
        starts: starts.steps,
        common: common.map(([key, forms]) => ({
          folded: key,
          word: forms.map(([form, { entries, titled }]) => ({
            form,
            ...{ entries: entries.steps, titled: titled.steps },
          })),
          places: forms.map(([, { places }]) => places.steps),
        })),
      };
    },
  };
}
