import type { Language } from '../../catalogue/values.ts';
import {
  searchFiles,
  type FacetFile,
  type LabelFile,
  type OrderFile,
  type PageFile,
} from '../../site/search-files.ts';
import { buildHit, type HitSource } from './build-hits.ts';
import { createFacetTable } from './facet-table.ts';
import { createFileCache, type FileCache } from './file-cache.ts';
import { findRecords, type Found, type Transcripts } from './find-records.ts';
import type { SearchAnswer, SearchRequest, SearchSort } from './search-backend.ts';
import { sortRecords } from './sort-records.ts';
import { toNumbers } from './to-numbers.ts';
import { openWordIndex } from './word-index.ts';

/** Files of records and pages that are kept unpacked. */
const mostFiles = 400;

/** The whole search over the files of `searchFiles`; it runs in a worker. */
export async function openSearchEngine(language: Language) {
  const cache = createFileCache(mostFiles);
  const [facets, labels, records] = await Promise.all([
    cache.keep<FacetFile>(searchFiles.facets),
    cache.keep<LabelFile>(searchFiles.labels(language)),
    openWordIndex(language, cache),
  ]);
  const table = createFacetTable(facets, labels);
  const transcripts = facets.pages === 0 ? undefined : await openTranscripts(cache);
  const source: HitSource = {
    language,
    load: cache.load,
    numberOf: (entry) => transcripts?.numbers[entry] ?? 1,
  };
  const all: Found = { records: [...Array(facets.records).keys()], pages: new Map() };
  let last: { readonly query: string; readonly found: Found } | undefined;

  const find = async (query: string): Promise<Found> => {
    if (query.trim() === '') return all;
    if (last?.query !== query)
      last = { query, found: await findRecords(query, records, transcripts) };
    return last.found;
  };
  const orderOf = (sort: SearchSort): Promise<OrderFile> | undefined => {
    if (sort === 'title') return cache.keep(searchFiles.byTitle(language));
    return sort === 'date' || sort === 'date-desc' ? cache.keep(searchFiles.byDate) : undefined;
  };
  return {
    async search({ query, sort, ...narrowing }: SearchRequest): Promise<SearchAnswer> {
      const found = await find(query);
      const { has, ...counts } = table.narrow(found.records, narrowing);
      const sorted = sortRecords(found.records, has, sort, await orderOf(sort));
      return {
        ...counts,
        load: (from, until) =>
          Promise.all(
            sorted
              .slice(from, until)
              .map((record) => buildHit(source, query, record, found.pages.get(record))),
          ),
      };
    },
  };
}

async function openTranscripts(
  cache: FileCache,
): Promise<Transcripts & { readonly numbers: readonly number[] }> {
  const [{ records, numbers }, index] = await Promise.all([
    cache.keep<PageFile>(searchFiles.pages),
    openWordIndex('text', cache),
  ]);
  return { index, numbers, records: toNumbers(records) };
}
