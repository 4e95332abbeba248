import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askSiteSearch } from '../../tests/helpers/ask-site-search.ts';
import { meanReciprocalRank, readKnownItems } from '../../tests/helpers/known-items.ts';
import { inBrowser } from './in-browser.ts';

/**
 * The mean reciprocal rank of the known items in the sample's site, 0 to 1; nothing if `outDir`
 * holds another site.
 */
export async function rankKnownItems(outDir: string): Promise<number | undefined> {
  const items = readKnownItems();
  const paths = items.flatMap((item) => item.paths);
  if (!paths.every((path) => existsSync(join(outDir, path, 'index.html')))) return undefined;
  console.error(`known items: ${items.length} searches`);
  const found = await inBrowser(outDir, (tab) => askSiteSearch(tab, items));
  return Number(meanReciprocalRank(items, found).toFixed(3));
}
