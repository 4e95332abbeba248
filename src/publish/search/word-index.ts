import { join } from 'node:path';
import { searchFiles, type IndexFile, type IndexName } from '#src/site/search-files.ts';
import { createBundle } from './bundle.ts';
import { createCommonWords } from './common-words.ts';
import type { IndexWords } from './index-words.ts';
import { writePack } from './pack.ts';

/** One searchable index: a Pagefind bundle, with the list of common words beside it. */
export async function createWordIndex(name: IndexName, commonFrom: number, outDir: string) {
  const bundle = await createBundle();
  const common = createCommonWords(commonFrom);
  const steps: number[] = [];
  let last = 0;
  let isOwn = true;
  return {
    /** The entry gets the next number, from 0. Records come in order. */
    async add(words: IndexWords, record: number): Promise<void> {
      isOwn &&= record === steps.length;
      steps.push(record - last);
      last = record;
      common.add(words);
      await bundle.add(words);
    },
    /** @throws if Pagefind cannot write, or has not accepted every entry */
    async finish(): Promise<void> {
      const { starts, common: words } = common.finish();
      const hash =
        steps.length > 0 ? await bundle.write(join(outDir, searchFiles.bundles(name))) : undefined;
      const file: IndexFile = {
        entries: steps.length,
        ...(hash !== undefined && { bundle: hash }),
        ...(!isOwn && { records: steps }),
        common: words.map(({ folded }) => folded),
      };
      writePack(outDir, searchFiles.index(name), file);
      if (words.length > 0) writePack(outDir, searchFiles.starts(name), starts);
      for (const [position, { word, places }] of words.entries()) {
        writePack(outDir, searchFiles.commonWord(name, position), word);
        writePack(outDir, searchFiles.commonPlaces(name, position), places);
      }
    },
  };
}
