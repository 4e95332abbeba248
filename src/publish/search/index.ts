import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Language } from '../../catalogue/values.ts';
import type { ItemImages } from '../../imaging/manifest.ts';
import type { PublicCatalogue } from '../public-model.ts';
import type { SearchRecord } from './search-record.ts';
import { toAuthorityRecord, toCollectionRecord, toExhibitRecord } from './story-records.ts';
import { toSearchRecord } from './to-search-record.ts';

/** What was read of an item's pages: only of open ones, see `imaging`. */
export type LoadTexts = (itemSlug: string) => Promise<Pick<ItemImages, 'pages'> | undefined>;

const languages: readonly Language[] = ['vi', 'en'];
/** Pagefind's own interface; ours is an island. */
const unusedFiles = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);
/** Records handed to Pagefind before waiting for its answers. */
const batch = 256;

/** Writes the search index of the site to `<outDir>/pagefind/`. Nothing is crawled. */
export async function buildSearchIndex(
  catalogue: PublicCatalogue,
  loadTexts: LoadTexts,
  outDir: string,
): Promise<void> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    let waiting: Promise<void>[] = [];
    for await (const record of listSearchRecords(catalogue, loadTexts)) {
      waiting.push(add(index, record));
      if (waiting.length < batch) continue;
      await Promise.all(waiting);
      waiting = [];
    }
    await Promise.all(waiting);
    const folder = join(outDir, 'pagefind');
    failOn((await index.writeFiles({ outputPath: folder })).errors);
    await Promise.all(unusedFiles.map((name) => rm(join(folder, name), { force: true })));
  } finally {
    await close();
  }
}

/** Every entry of the index, language by language of each record. */
async function* listSearchRecords(
  catalogue: PublicCatalogue,
  loadTexts: LoadTexts,
): AsyncGenerator<SearchRecord> {
  const { fonds, files, items, collections, exhibits, authorities } = catalogue;
  for (const [rank, record] of [...fonds, ...files, ...items].entries()) {
    const images = 'pages' in record ? await loadTexts(record.slug) : undefined;
    const texts = images?.pages.map(({ lines }) => lines.map(({ text }) => text).join(' '));
    for (const language of languages)
      yield toSearchRecord(catalogue, record, language, { rank, ...(texts && { texts }) });
  }
  for (const language of languages) {
    for (const story of collections) yield toCollectionRecord(story, language);
    for (const story of exhibits) yield toExhibitRecord(story, language);
    for (const authority of authorities) yield toAuthorityRecord(authority, language);
  }
}

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  failOn((await index.addCustomRecord(record)).errors);
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
}
