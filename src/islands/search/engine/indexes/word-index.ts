import {
  searchFiles,
  type CommonPlaces,
  type CommonWord,
  type IndexFile,
  type IndexName,
  type Rising,
} from '#src/site/search-files.ts';
import { stripMarks } from '#src/text/fold.ts';
import { wordEnd } from '#src/text/query/search-word.ts';
import { findPhrase, type PlacedWord } from './common-phrases.ts';
import { findHolders, type SoughtWord } from './common-words.ts';
import { createFileCache } from './file-cache.ts';
import { loadPack } from './load-pack.ts';
import { openPagefindIndex } from './pagefind-index.ts';
import type { Sought } from '../seek/query-readings.ts';
import { toNumbers } from './to-numbers.ts';

/** An index whose entries are numbered in insertion order, from 0. */
export interface WordIndex {
  /** Entries with all words and phrases, best first; with the typed marks, or with any. */
  find(sought: Sought, isExact: boolean): Promise<readonly number[]>;
  recordOf(entry: number): number;
}

/** Most unpacked lists of common words in the cache. */
const mostWords = 120;

/**
 * Up to this number of entries, any word prefix is allowed; beyond it, a prefix of two consonants
 * matches too many.
 */
const mostForAny = 2000;
const telling = /^(?:.{3,}|(?=.*[aeiouy\d]).{2})$/u;

/**
 * Queries Pagefind for the rarer words, and filters its results by the common words and their
 * phrases, which are listed in files, because Pagefind is slow for common words.
 */
export async function openWordIndex(name: IndexName): Promise<WordIndex> {
  const file = await loadPack<IndexFile>(searchFiles.index(name));
  const records = file.records && toNumbers(file.records);
  const recordOf = (entry: number) => records?.[entry] ?? entry;
  if (file.bundle === undefined) return { find: () => Promise.resolve([]), recordOf };
  const pagefind = await openPagefindIndex(searchFiles.bundle(name, file.bundle), file.bundle);
  const positions = new Map(file.common.map((word, position) => [word, position]));
  const { load, keep } = createFileCache(mostWords);
  const positionOf = (word: string) =>
    word.endsWith(wordEnd) ? positions.get(stripMarks(toForm(word))) : undefined;
  const read = async (word: string, position: number): Promise<SoughtWord> => ({
    form: toForm(word),
    word: await load<CommonWord>(searchFiles.commonWord(name, position)),
  });
  const readPlaced = async (word: string): Promise<PlacedWord> => {
    const position = positionOf(word) ?? 0;
    const [sought, standing] = await Promise.all([
      read(word, position),
      load<CommonPlaces>(searchFiles.commonPlaces(name, position)),
    ]);
    return { ...sought, places: standing };
  };
  const isTooOpen = (word: string) =>
    !word.endsWith(wordEnd) && file.entries > mostForAny && !telling.test(stripMarks(word));
  return {
    async find(reading, isExact) {
      if (reading.words.some(isTooOpen)) return [];
      const isCommon = (word: string) => positionOf(word) !== undefined;
      const [common, rare] = part(reading.words, isCommon);
      const [listed, phrases] = part(reading.phrases, (phrase) => phrase.every(isCommon));
      if (common.length + listed.length === 0) return pagefind.find(reading, isExact);
      const words = await Promise.all(common.map((word) => read(word, positionOf(word) ?? 0)));
      const rows = await Promise.all(listed.map((phrase) => Promise.all(phrase.map(readPlaced))));
      const holders = findHolders([...words, ...rows.flat()], file.entries, isExact);
      const starts = rows.length > 0 ? await keep<Rising>(searchFiles.starts(name)) : [];
      const held = rows.map((row) => new Set(findPhrase(row, starts, isExact)));
      const found =
        rare.length + phrases.length > 0
          ? await pagefind.find({ words: rare, phrases }, isExact)
          : holders.list();
      return found.filter((entry) => holders.has(entry) && held.every((set) => set.has(entry)));
    },
    recordOf,
  };
}

function toForm(word: string): string {
  return word.slice(0, -wordEnd.length);
}

function part<One>(
  all: readonly One[],
  isFirst: (one: One) => boolean,
): readonly [first: readonly One[], others: readonly One[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
