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
import { findRecords, type Found, type Transcripts } from './find-records.ts';
import { loadPack } from './load-pack.ts';
import { openPagefindIndex } from './pagefind-index.ts';
import type { SearchAnswer, SearchRequest, SearchSort } from './search-backend.ts';
import { sortRecords } from './sort-records.ts';

/** Files of records and pages that are kept unpacked. */
const mostFiles = 400;

/** The whole search over the files of `searchFiles`; it runs in a worker. */
export async function openSearchEngine(language: Language) {
  const { load, keep } = createFileCache();
  const [facets, labels, records] = await Promise.all([
    loadPack<FacetFile>(searchFiles.facets),
    loadPack<LabelFile>(searchFiles.labels(language)),
    openPagefindIndex(searchFiles.bundle(language)),
  ]);
  const table = createFacetTable(facets, labels);
  const transcripts = facets.pages === 0 ? undefined : await openTranscripts();
  const source: HitSource = {
    language,
    load,
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
    if (sort === 'title') return keep(searchFiles.byTitle(language));
    return sort === 'date' || sort === 'date-desc' ? keep(searchFiles.byDate) : undefined;
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

async function openTranscripts(): Promise<Transcripts & { readonly numbers: readonly number[] }> {
  const [{ records, numbers }, index] = await Promise.all([
    loadPack<PageFile>(searchFiles.pages),
    openPagefindIndex(searchFiles.bundle('text')),
  ]);
  let sum = 0;
  return { index, numbers, records: Uint32Array.from(records, (step) => (sum += step)) };
}

/** A file that could not be read is asked for again. */
function createFileCache() {
  const files = new Map<string, Promise<unknown>>();
  const keep = <Content>(path: string): Promise<Content> => {
    let file = files.get(path) as Promise<Content> | undefined;
    if (file === undefined) {
      file = loadPack<Content>(path).catch((problem: unknown) => {
        files.delete(path);
        throw problem;
      });
      files.set(path, file);
    }
    return file;
  };
  const load = <Content>(path: string): Promise<Content> => {
    const oldest =
      files.size >= mostFiles && !files.has(path) ? files.keys().next().value : undefined;
    if (oldest !== undefined) files.delete(oldest);
    return keep<Content>(path);
  };
  return { load, keep };
}
