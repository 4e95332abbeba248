import {
  searchFiles,
  type CommonWord,
  type IndexFile,
  type IndexName,
} from '../../site/search-files.ts';
import { stripMarks } from '../../text/fold.ts';
import { wordEnd } from '../../text/search-word.ts';
import { findHolders, type SoughtWord } from './common-words.ts';
import { createFileCache } from './file-cache.ts';
import { loadPack } from './load-pack.ts';
import { openPagefindIndex } from './pagefind-index.ts';
import type { Reading } from './query-readings.ts';
import { toNumbers } from './to-numbers.ts';

/** An index whose entries have the numbers in which they were added, from 0. */
export interface WordIndex {
  /** Entries that hold all of a reading, best first; with the marks as typed, or with any. */
  find(reading: Reading, isExact: boolean): Promise<readonly number[]>;
  recordOf(entry: number): number;
}

/** Lists of common words that are kept unpacked. */
const mostWords = 120;

/** Up to so many entries the beginning of a word may be any; beyond, two consonants begin too many. */
const mostForAny = 2000;
const telling = /^(?:.{3,}|(?=.*[aeiouy\d]).{2})$/u;

/**
 * Asks Pagefind for the words that tell entries apart and narrows its answer by the common ones,
 * whose entries are listed in files: what would take Pagefind half a second is there at once.
 */
export async function openWordIndex(name: IndexName): Promise<WordIndex> {
  const file = await loadPack<IndexFile>(searchFiles.index(name));
  const records = file.records && toNumbers(file.records);
  const recordOf = (entry: number) => records?.[entry] ?? entry;
  if (file.entries === 0) return { find: () => Promise.resolve([]), recordOf };
  const pagefind = await openPagefindIndex(searchFiles.bundle(name));
  const places = new Map(file.common.map((word, place) => [word, place]));
  const words = createFileCache(mostWords);
  const read = async (form: string): Promise<SoughtWord | undefined> => {
    const place = places.get(stripMarks(form));
    if (place === undefined) return undefined;
    return { form, word: await words.load<CommonWord>(searchFiles.commonWord(name, place)) };
  };
  const isTooOpen = (word: string) =>
    !word.endsWith(wordEnd) && file.entries > mostForAny && !telling.test(stripMarks(word));
  return {
    async find(reading, isExact) {
      if (reading.words.some(isTooOpen)) return [];
      const whole = reading.words.filter((word) => word.endsWith(wordEnd));
      const lists = await Promise.all(whole.map((word) => read(word.slice(0, -wordEnd.length))));
      const common = lists.filter((list) => list !== undefined);
      if (common.length === 0) return pagefind.find(reading, isExact);
      const rare = reading.words.filter((word) => lists[whole.indexOf(word)] === undefined);
      const holders = findHolders(common, file.entries, isExact);
      if (rare.length + reading.phrases.length === 0) return holders.list();
      const found = await pagefind.find({ ...reading, words: rare }, isExact);
      return found.filter(holders.has);
    },
    recordOf,
  };
}
