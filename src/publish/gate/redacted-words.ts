import { join } from 'node:path';
import type { Catalogue, PageRecord } from '../../catalogue/model.ts';
import { readPageFacts } from '../../imaging/master.ts';
import { listWordsUnderRedactions } from '../../imaging/words/words-under-redactions.ts';
import { imageOf, urls, wordsOf } from '../../site/urls.ts';
import { factsOfValue, type HiddenFact } from './hidden-facts.ts';

/** Where the search keeps what pages say: of all items together. */
const searchTexts = 'pagefind/';

/**
 * What the transcriptions of open pages say below redactions, as they are on the disk. A run of words
 * may stand on other records, whose pages may name the same office or place: it is looked for where
 * the item of the page is shown, and in the search.
 */
export async function readRedactedWords(
  catalogue: Catalogue,
  scansDir: string,
): Promise<readonly HiddenFact[]> {
  const facts: HiddenFact[] = [];
  for (const item of catalogue.items) {
    for (const page of item.pages) {
      const { scan, words, redactions } = page;
      if (page.access.kind !== 'open' || redactions.length === 0) continue;
      if (scan === undefined || words === undefined) continue;
      const only = [
        `${imageOf(item.slug, page.number).slice(1).split('/').slice(0, 2).join('/')}/`,
        wordsOf(item.slug).replace(/^\//, ''),
        searchTexts,
        ...(['vi', 'en'] as const).map((language) => urls.item(language, item.slug).slice(1)),
      ];
      const runs = await listRuns(join(scansDir, scan), join(scansDir, words), page);
      for (const run of runs)
        for (const fact of factsOfValue(item.id, `pages.${page.number}.redactions`, run))
          facts.push({ ...fact, only });
    }
  }
  return facts;
}

/** A scan or a transcription that cannot be read has been shown nowhere; others tell of it. */
async function listRuns(
  masterPath: string,
  path: string,
  { frame, redactions }: Pick<PageRecord, 'frame' | 'redactions'>,
): Promise<readonly string[]> {
  try {
    const image = await readPageFacts({ masterPath, redactions: [], frame });
    return await listWordsUnderRedactions({ path, frame, redactions, image });
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    return [];
  }
}
