import type { Language } from '../../catalogue/values.ts';
import {
  searchFiles,
  type FacetFile,
  type LabelFile,
  type OrderFile,
  type WordLetters,
} from '../../site/search-files.ts';
import { buildHit, readEntry, type HitSource } from './build-hits.ts';
import { findCorrections, type LoadWords } from './corrections.ts';
import { createFacetTable } from './facet-table.ts';
import { createFileCache } from './file-cache.ts';
import { findNamed } from './find-named.ts';
import { findRecords, type Found } from './find-records.ts';
import { findNear } from './near-codes.ts';
import { openReferenceIndex } from './reference-index.ts';
import {
  guideKinds,
  type MeantQuery,
  type NearRecord,
  type SearchAnswer,
  type SearchRequest,
  type SearchSort,
} from './search-backend.ts';
import { partGuides } from './part-guides.ts';
import { sortRecords } from './sort-records.ts';
import { toNumbers } from './to-numbers.ts';
import { openWordIndex } from './word-index.ts';

/** How many guides are shown apart from the records. */
const mostGuides = 5;

/** Files of records and pages that are kept unpacked. */
const mostFiles = 100;

interface FoundNear extends Found {
  readonly near: readonly NearRecord[];
  /** The query names a record by its reference. */
  readonly isNamed?: true;
  /** What was searched in the place of the query, and what else would find something. */
  readonly corrected?: string;
  readonly meant?: readonly MeantQuery[];
}

/** The whole search over the files of `searchFiles`; it runs in a worker. */
export async function openSearchEngine(language: Language) {
  const { keep, load, entry } = createFileCache(mostFiles);
  // What has no title in a reader's language is found by its Vietnamese words.
  const names = language === 'vi' ? (['vi'] as const) : ([language, 'vi'] as const);
  const [references, facets, labels, numbers, transcripts, ...records] = await Promise.all([
    openReferenceIndex({ keep, load }),
    keep<FacetFile>(searchFiles.facets),
    keep<LabelFile>(searchFiles.labels(language)),
    keep<readonly number[]>(searchFiles.pages),
    openWordIndex('text'),
    ...names.map((name) => openWordIndex(name)),
  ]);
  const indexes = { records, transcripts };
  const table = createFacetTable(facets, labels);
  const guideNumbers = new Set(
    guideKinds.flatMap((kind) => [...toNumbers(facets.values.kind[kind] ?? [])]),
  );
  const source: HitSource = { language, entry, numberOf: (page) => numbers[page] ?? 1 };
  const all: FoundNear = {
    ...{ near: [], pages: new Map(), inRow: new Set() },
    records: [...Array(facets.records).keys()],
  };
  let last: { readonly query: string; readonly found: FoundNear } | undefined;

  const seek = async (query: string): Promise<FoundNear> => {
    const named = await findNamed(query, references);
    const found = await findRecords(query, indexes, named);
    const isLacking = found.records.length === 0 || found.isSome === true;
    const [first, ...others] =
      isLacking && named.kind === 'words' ? await findMeant(query) : ([] as const);
    if (first !== undefined) {
      const meant = others.map(({ query: other, found: { records } }) => ({
        query: other,
        count: records.length,
      }));
      return { ...first.found, near: [], corrected: first.query, meant };
    }
    const near = found.records.length > 0 ? [] : await findNear(named.readings, references);
    const isNamed = named.records.length > 0;
    return {
      ...{ ...found, near: await Promise.all(near.map(showNear)) },
      ...(isNamed && { isNamed }),
    };
  };
  const loadWords: LoadWords = async (letter) =>
    (await keep<WordLetters>(searchFiles.wordLetters(language))).includes(letter)
      ? load(searchFiles.words(language, letter))
      : [];
  /** What mistyped words may have been meant as, as far as all of its words are found. */
  const findMeant = async (query: string) => {
    const meant: { readonly query: string; readonly found: Found }[] = [];
    for (const other of await findCorrections(query, loadWords)) {
      const found = await findRecords(other, indexes);
      if (found.records.length > 0 && !found.isSome) meant.push({ query: other, found });
    }
    return meant;
  };
  const showNear = async (record: number): Promise<NearRecord> => {
    const { href, title, reference } = await readEntry(source, record);
    return { href, title, ...(reference !== undefined && { reference }) };
  };
  const find = async (query: string): Promise<FoundNear> => {
    if (query.trim() === '') return all;
    if (last?.query !== query) last = { query, found: await seek(query) };
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
      const isApart = query.trim() !== '' && !narrowing.facets.kind;
      const isGuide = (record: number) => isApart && guideNumbers.has(record);
      const parted = partGuides(sorted, isGuide, found.inRow, found.isNamed === true);
      const { shown, guides, isGuideFirst } = parted;
      const inRow = shown.filter((record) => found.inRow.has(record)).length;
      const build = (numbers: readonly number[]) =>
        Promise.all(
          numbers.map((record) =>
            buildHit(source, found.corrected ?? query, record, found.pages.get(record)),
          ),
        );
      return {
        ...{ ...counts, total: shown.length },
        ...(guides.length > 0 && {
          guides: { total: guides.length, hits: await build(guides.slice(0, mostGuides)) },
        }),
        ...(isGuideFirst && { isGuideFirst }),
        ...(inRow > 0 && { inRow }),
        ...(found.isSome && { isSome: true }),
        ...(found.corrected !== undefined && { corrected: found.corrected }),
        ...(found.meant !== undefined && found.meant.length > 0 && { meant: found.meant }),
        ...(found.near.length > 0 && { near: found.near }),
        load: (from, until) => build(shown.slice(from, until)),
      };
    },
  };
}
