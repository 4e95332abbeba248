import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { urls } from '../../site/urls.ts';
import type { PublicCatalogue } from '../public-model.ts';
import { listPages } from './list-pages.ts';
import { buildRobots } from './robots.ts';
import { buildSitemap } from './sitemap.ts';

/** Pages that hold nothing of their own. */
const forms = [urls.request('vi'), urls.request('en'), urls.search('vi'), urls.search('en')];

/** Writes `sitemap.xml` and `robots.txt`, after every page is there. */
export async function writeFeeds(catalogue: PublicCatalogue, outDir: string): Promise<void> {
  const { url } = catalogue.site;
  for (const { name, xml } of buildSitemap(url, listPages(outDir, forms)))
    await writeFile(join(outDir, name), xml);
  await writeFile(join(outDir, 'robots.txt'), buildRobots(url));
}
