import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { feedUrls, urls } from '#src/site/urls.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { buildCalendarFeed } from './calendar.ts';
import { listPages } from './list-pages.ts';
import { buildNewsFeed } from './news.ts';
import { buildRobots } from './robots.ts';
import { buildSitemap } from './sitemap.ts';

const languages = ['vi', 'en'] as const;
/** Pages without content of their own. */
const forms = languages.flatMap((language) => [urls.request(language), urls.search(language)]);

/** Writes the feeds, `sitemap.xml` and `robots.txt`, after all pages have been built. */
export async function writeFeeds(catalogue: PublicCatalogue, outDir: string): Promise<void> {
  const { url } = catalogue.site;
  const write = async (path: string, text: string): Promise<void> => {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  for (const { name, xml } of buildSitemap(url, listPages(outDir, forms))) await write(name, xml);
  await write('robots.txt', buildRobots(url));
  for (const language of languages) {
    await write(feedUrls.news(language), buildNewsFeed(catalogue, language));
    await write(feedUrls.anniversaries(language), buildCalendarFeed(catalogue, language));
  }
}
