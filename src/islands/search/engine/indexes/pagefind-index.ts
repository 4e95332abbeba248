import { wordEnd } from '#src/text/query/search-word.ts';
import { fetchBytes, unpack } from './load-pack.ts';
import { readPageHashes } from './page-hashes.ts';
import type { WordIndex } from './word-index.ts';

/** As much of Pagefind's browser API as is used here. https://pagefind.app/docs/api/ */
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

/** One Pagefind bundle. One search at a time may run. */
export interface PagefindIndex extends Pick<WordIndex, 'find'> {
  /** Whether any entry holds a word. */
  holds(word: string, isExact: boolean): Promise<boolean>;
}

/**
 * Opens the bundle of a name in its folder. Within a worker, where there is no document, Pagefind
 * stays in the worker it is called from and starts none of its own.
 */
export async function openPagefindIndex(folder: string, name: string): Promise<PagefindIndex> {
  // Pagefind asks for these one after another. Asked for now, they are in the browser's cache by then:
  // files of this folder never change. Where one does not come, Pagefind asks again and says so.
  const asked = [`pagefind-entry.json?ts=${name}`, 'wasm.unknown.pagefind'];
  for (const file of asked) fetchBytes(`${folder}${file}`, 'default').catch(() => undefined);
  const meta = fetchBytes(`${folder}pagefind.${name}.pf_meta`, 'default');
  const module = import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>;
  const [loaded, bytes] = await Promise.all([module, meta]);
  const pagefind = loaded.createInstance({ basePath: folder, metaCacheTag: name });
  await pagefind.init();
  const ids = readPageHashes(await unpack(bytes));
  const numbers = new Map(ids.map((id, number) => [id, number]));
  // The first answer waits for the index.
  await pagefind.search('zzz');
  const ask = async (query: string, isExact: boolean): Promise<readonly number[]> => {
    await pagefind.options({ exactDiacritics: isExact });
    const { results } = await pagefind.search(query);
    return results.map(({ id }) => numbers.get(id) ?? -1);
  };
  const known = new Map<string, boolean>();
  const holds = async (word: string, isExact: boolean): Promise<boolean> => {
    const name = `${word} ${isExact}`;
    // In quotes a whole word is sought as it is. Without them Pagefind, where no entry holds it, takes
    // a word that it begins with: it has split numbers where letters and figures meet.
    const query = isWhole(word) ? `"${word}"` : word;
    const isHeld = known.get(name) ?? (await ask(query, isExact)).length > 0;
    known.set(name, isHeld);
    return isHeld;
  };
  // Where nothing begins as a word does, Pagefind answers with what the word begins with: the same as
  // for any longer word.
  const begins = async (word: string, isExact: boolean): Promise<boolean> => {
    const found = await ask(word, isExact);
    const longer = await ask(word + strange, isExact);
    return found.length !== longer.length || found.some((entry, index) => entry !== longer[index]);
  };
  return {
    holds,
    async find({ words, phrases }, isExact) {
      // A word that no entry holds is left out by Pagefind, and others are found without it.
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

/** A letter that no text has. */
const strange = 'ɮ';

function isWhole(word: string): boolean {
  return word.endsWith(wordEnd);
}
