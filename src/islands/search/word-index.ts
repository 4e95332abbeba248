import {
  searchFiles,
  type CommonKeys,
  type CommonWord,
  type IndexName,
} from '../../site/search-files.ts';
import { stripMarks } from '../../text/fold.ts';
import { wordEnd } from '../../text/search-word.ts';
import { findHolders, type SoughtWord } from './common-words.ts';
import type { FileCache } from './file-cache.ts';
import { openPagefindIndex } from './pagefind-index.ts';
import type { Reading } from './query-readings.ts';

/** An index whose entries have the numbers in which they were added, from 0. */
export interface WordIndex {
  /** Entries that hold all of a reading, best first; with the marks as typed, or with any. */
  find(reading: Reading, isExact: boolean): Promise<readonly number[]>;
}

/**
 * Asks Pagefind for the words that tell entries apart and narrows its answer by the common ones,
 * whose entries are listed in files: what would take Pagefind half a second is there at once.
 */
export async function openWordIndex(
  name: IndexName,
  { keep, load }: FileCache,
): Promise<WordIndex> {
  const [pagefind, { entries, words: keys }] = await Promise.all([
    openPagefindIndex(searchFiles.bundle(name)),
    keep<CommonKeys>(searchFiles.commonKeys(name)),
  ]);
  const places = new Map(keys.map((key, place) => [key, place]));
  const read = async (form: string): Promise<SoughtWord | undefined> => {
    const place = places.get(stripMarks(form));
    if (place === undefined) return undefined;
    return { form, word: await load<CommonWord>(searchFiles.commonWord(name, place)) };
  };
  return {
    async find({ words, ...reading }, isExact) {
      const forms = words.filter((word) => word.endsWith(wordEnd));
      const lists = await Promise.all(forms.map((word) => read(word.slice(0, -wordEnd.length))));
      const common = lists.filter((list) => list !== undefined);
      if (common.length === 0) return pagefind.find({ words, ...reading }, isExact);
      const rare = words.filter((word) => lists[forms.indexOf(word)] === undefined);
      const holders = findHolders(common, entries, isExact);
      if (rare.length + reading.phrases.length === 0) return holders.list();
      const found = await pagefind.find({ ...reading, words: rare }, isExact);
      return found.filter(holders.has);
    },
  };
}
