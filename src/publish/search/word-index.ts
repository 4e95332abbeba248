import { join } from 'node:path';
import { searchFiles, type CommonKeys, type IndexName } from '../../site/search-files.ts';
import { createBundle } from './bundle.ts';
import { createCommonWords } from './common-words.ts';
import type { IndexWords } from './index-words.ts';
import { writePack } from './pack.ts';

/** One index as it is searched: a Pagefind bundle, and beside it the words that are common. */
export async function createWordIndex(name: IndexName, commonFrom: number, outDir: string) {
  const bundle = await createBundle();
  const common = createCommonWords(commonFrom);
  return {
    /** The entry gets the next number, from 0. */
    async add(words: IndexWords): Promise<void> {
      common.add(words);
      await bundle.add(words);
    },
    /** @throws when Pagefind cannot write, or has not taken every entry */
    async finish(): Promise<void> {
      const { entries, words } = common.finish();
      const keys: CommonKeys = { entries, words: words.map(([key]) => key) };
      writePack(outDir, searchFiles.commonKeys(name), keys);
      for (const [place, [, word]] of words.entries())
        writePack(outDir, searchFiles.commonWord(name, place), word);
      await bundle.write(join(outDir, searchFiles.bundle(name)));
    },
  };
}
