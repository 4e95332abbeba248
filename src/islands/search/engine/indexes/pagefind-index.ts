import { wordEnd } from '#src/text/query/search-word.ts';
import { fetchBytes, unpack } from './load-pack.ts';
import { readPageHashes } from './page-hashes.ts';
import type { WordIndex } from './word-index.ts';

/** The part of Pagefind's browser API that is used here. https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  options(options: PagefindOptions): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}
interface PagefindOptions {
  readonly exactDiacritics: boolean;
}
interface PagefindModule {
  createInstance(options: { readonly basePath: string; readonly metaCacheTag: string }): Pagefind;
}

/** One Pagefind bundle. It runs only one search at a time. */
export interface PagefindIndex extends Pick<WordIndex, 'find'> {
  /** Whether any entry contains a word. */
  holds(word: string, isExact: boolean): Promise<boolean>;
}

/**
 * Opens the bundle with a name in a folder. In a worker, where there is no document, Pagefind does
 * not start another worker.
 */
export async function openPagefindIndex(folder: string, name: string): Promise<PagefindIndex> {
  // Pagefind requests these one after another. Prefetching puts them into the browser's cache,
  // because files of this folder never change. If one fails, Pagefind requests it again and reports
  // the error.
  const asked = [`pagefind-entry.json?ts=${name}`, 'wasm.unknown.pagefind'];
  for (const file of asked) fetchBytes(`${folder}${file}`, 'default').catch(() => undefined);
  const meta = fetchBytes(`${folder}pagefind.${name}.pf_meta`, 'default');
  const module = import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>;
  const [loaded, bytes] = await Promise.all([module, meta]);
  const pagefind = loaded.createInstance({ basePath: folder, metaCacheTag: name });
  await pagefind.init();
  const ids = readPageHashes(await unpack(bytes));
  const numbers = new Map(ids.map((id, number) => [id, number]));
  // Loads the index before the first real search.
  await pagefind.search('zzz');
  const ask = async (query: string, isExact: boolean): Promise<readonly number[]> => {
    await pagefind.options({ exactDiacritics: isExact });
    const { results } = await pagefind.search(query);
    return results.map(({ id }) => numbers.get(id) ?? -1);
  };
  const known = new Map<string, boolean>();
  const holds = async (word: string, isExact: boolean): Promise<boolean> => {
    const name = `${word} ${isExact}`;
    // In quotes a word is matched exactly. Without quotes, if no entry contains the word, Pagefind
    // falls back to a prefix of it, because it has split numbers between letters and digits.
    const query = isWhole(word) ? `"${word}"` : word;
    const isHeld = known.get(name) ?? (await ask(query, isExact)).length > 0;
    known.set(name, isHeld);
    return isHeld;
  };
  // If no word has this prefix, Pagefind falls back to shorter prefixes, and returns the same as
  // for any longer word.
  const begins = async (word: string, isExact: boolean): Promise<boolean> => {
    const found = await ask(word, isExact);
    const longer = await ask(word + strange, isExact);
    return found.length !== longer.length || found.some((entry, index) => entry !== longer[index]);
  };
  return {
    holds,
    async find({ words, phrases }, isExact) {
      // Pagefind ignores words that are in no entry and finds the others without them.
      for (const word of words)
        if (!(await (isWhole(word) ? holds(word, isExact) : begins(word, isExact)))) return [];
      const queries = phrases.map((phrase) => `"${phrase.join(' ')}"`);
      if (words.length > 0) queries.unshift(words.join(' '));
      let found: readonly number[] | undefined;
      for (const query of queries) {
        const next = await ask(query, isExact);
        const held = new Set(next);
        found = found === undefined ? next : found.filter((number) => held.has(number));
        if (found.length === 0) break;
      }
      return found ?? [];
    },
  };
}

/** A letter that occurs in no text. */
const strange = 'ɮ';

function isWhole(word: string): boolean {
  return word.endsWith(wordEnd);
}
