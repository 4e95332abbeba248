import type { CommonWord } from '../../site/search-files.ts';
import { stripMarks } from '../../text/fold.ts';
import { wordEnd } from '../../text/search-word.ts';
import type { IndexWords } from './index-words.ts';
import { createRising, type RisingList } from './rising.ts';

interface Holders {
  readonly entries: RisingList;
  readonly titled: RisingList;
}

/**
 * Collects which entries of an index hold which words. Those that more than `most` entries hold are
 * listed for the island: Pagefind needs as long for a word as there are entries that hold it, for it
 * weighs each of them, and a word that stands everywhere says little of what is best.
 */
export function createCommonWords(most: number) {
  const words = new Map<string, Holders>();
  let count = 0;
  const holdersOf = (word: string): Holders => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const holders = { entries: createRising(), titled: createRising() };
    words.set(word, holders);
    return holders;
  };
  return {
    /** The entry gets the next number, from 0. */
    add({ title, content }: IndexWords): void {
      for (const word of wordsIn(title)) {
        holdersOf(word).entries.add(count);
        holdersOf(word).titled.add(count);
      }
      for (const word of wordsIn(content)) holdersOf(word).entries.add(count);
      count += 1;
    },
    finish(): readonly (readonly [folded: string, word: CommonWord])[] {
      const folded = Map.groupBy(words, ([word]) => stripMarks(word));
      const common = [...folded].filter(
        ([, forms]) => forms.reduce((sum, [, { entries }]) => sum + entries.steps.length, 0) > most,
      );
      return common.map(([key, forms]) => [key, forms.map(toForm)]);
    },
  };
}

/** Without their ends; what stands between texts is no word. */
function wordsIn(text: string): readonly string[] {
  return text
    .split(' ')
    .filter((word) => word.endsWith(wordEnd))
    .map((word) => word.slice(0, -wordEnd.length));
}

function toForm([form, { entries, titled }]: readonly [string, Holders]): CommonWord[number] {
  return { form, entries: entries.steps, titled: titled.steps };
}
