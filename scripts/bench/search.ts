/**
 * `npm run bench -- search --items 53484 [--seed 1] [--json]`: the search over a generated archive,
 * and a plain Pagefind index over the HTML of the same records: time and peak memory of indexing,
 * size, bytes for the first answer, milliseconds of 200 queries in Chromium. Also, for the last
 * build: milliseconds until its search page shows first results, its layout shift, and the mean
 * reciprocal rank of the known items if it is the sample.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { buildSearchPage } from './build-search-page.ts';
import { type IndexKind, keepIndex } from './kept-index.ts';
import { type Figures, printFigures } from './measure/print-figures.ts';
import { generateSearchCorpus } from './archive/search-corpus.ts';
import { timeSearchPage } from './time-search-page.ts';
import { timeSearches } from './time-searches.ts';
import { askSiteSearch } from '#tests/helpers/ask-site-search.ts';
import { meanReciprocalRank, readKnownItems } from '#tests/helpers/known-items.ts';
import { inBrowser } from '#scripts/bench/measure/in-browser.ts';
import { serveBuilt, type BuiltFolders } from '#src/server/serve-built.ts';

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '53484' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const { queries } = generateSearchCorpus(Number(values.items), Number(values.seed), 200);

const settings = readEnvSettings(process.env, process.cwd(), new Date());
const { outDir } = settings;
const knownItemsRank = await rankKnownItems(settings);
if (knownItemsRank === undefined)
  console.error(`known items: not asked, ${outDir} is not the site of the sample`);
const page = existsSync(join(outDir, 'tim-kiem', 'index.html'))
  ? await timeSearchPage(settings)
  : undefined;
if (page === undefined) console.error(`search page: not timed, ${outDir} is no built site`);
const ours = await measure('ours', 'index.html');
const plain = await measure('plain', 'plain.html');
printFigures(
  `Search in ${values.items} records, ${queries.length} queries`,
  {
    items: Number(values.items),
    ...(knownItemsRank !== undefined && { knownItemsRank }),
    ...page,
    ...ours,
    plain,
    ratios: ratiosOf(ours, plain),
  },
  values.json ? ['--json'] : [],
);

async function measure(kind: IndexKind, page: 'index.html' | 'plain.html') {
  const folder = join(process.cwd(), '.cache', 'bench', 'search', `${kind}-${values.items}`);
  const figures = await keepIndex(kind, values, folder);
  await buildSearchPage(folder);
  console.error(`${kind}: ${queries.length} searches, twice`);
  return { ...figures, ...(await timeSearches(folder, page, queries)) };
}

/** Plain divided by ours: above 1 if ours is smaller. */
function ratiosOf(a: Figures, b: Figures): Figures {
  return Object.fromEntries(
    Object.entries(a).map(([key, value]) => [
      key,
      Number((Number(b[key]) / Number(value)).toFixed(2)),
    ]),
  );
}

/**
 * The mean reciprocal rank of the known items in the sample's site, 0 to 1; nothing if the folder
 * holds another site.
 */
async function rankKnownItems(folders: BuiltFolders): Promise<number | undefined> {
  const items = readKnownItems();
  const paths = items.flatMap((item) => item.paths);
  if (!paths.every((path) => existsSync(join(folders.outDir, path, 'index.html'))))
    return undefined;
  console.error(`known items: ${items.length} searches`);
  const found = await inBrowser(await serveBuilt(folders), (tab) => askSiteSearch(tab, items));
  return Number(meanReciprocalRank(items, found).toFixed(3));
}
