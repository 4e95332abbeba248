import type { Language } from '#src/domain/values.ts';
import {
  type FacetFile,
  type LabelFile,
  type MeaningFile,
  type MonthFile,
  type OrderFile,
  referenceKeys,
  searchFiles,
  type WordLetters,
} from '#src/site/search-files.ts';
import { createSynonyms } from '#src/text/query/synonyms.ts';
import { buildHit, type HitSource, readEntry } from './build-hits.ts';
import { createFacetTable } from './facet-table.ts';
import { createFileCache } from './indexes/file-cache.ts';
import { createKindReader } from './meaning/read-kind.ts';
import { openReferenceIndex, type ReferenceIndex } from './seek/reference-index.ts';
import {
  guideKinds,
  type NearRecord,
  type SearchAnswer,
  type SearchRequest,
  type SearchSort,
} from './search-backend.ts';
import { partGuides } from './part-guides.ts';
import { seekRecords, type SeekDeps, type Sought } from './seek/seek-records.ts';
import { createSenseTable } from './meaning/sense-table.ts';
import { toNumbers } from './indexes/to-numbers.ts';
import { openWordIndex } from './indexes/word-index.ts';
import { toCodeTokens } from '#src/text/query/code-tokens.ts';

/** Most guides shown separately from the records. */
const mostGuides = 5;

/** Most unpacked files of records and pages in the cache. */
const mostFiles = 100;

/** The search engine over the files of `searchFiles`; it runs in a worker. */
export async function openSearchEngine(language: Language) {
  const { keep, load, entry } = createFileCache(mostFiles);
  // Records without a title in the reader's language are found by their Vietnamese words.
  const names = language === 'vi' ? (['vi'] as const) : ([language, 'vi'] as const);
  const [references, meaning, facets, labels, numbers, transcripts, ...records] = await Promise.all(
    [
      openReferenceIndex({ keep, load }),
      keep<MeaningFile>(searchFiles.meaning),
      keep<FacetFile>(searchFiles.facets),
      keep<LabelFile>(searchFiles.labels(language)),
      keep<readonly number[]>(searchFiles.pages),
      openWordIndex('text'),
      ...names.map((name) => openWordIndex(name)),
    ],
  );
  const table = createFacetTable(facets, labels);
  const guideNumbers = new Set(
    guideKinds.flatMap((kind) => [...toNumbers(facets.values.kind[kind] ?? [])]),
  );
  const source: HitSource = { language, entry, numberOf: (page) => numbers[page] ?? 1 };
  const deps: SeekDeps = {
    ...{ references, indexes: { records, transcripts } },
    synonyms: createSynonyms(meaning.synonyms),
    readKind: createKindReader(meaning.kinds, meaning.synonyms),
    senseTable: createSenseTable(facets, () => keep<MonthFile>(searchFiles.months)),
    loadWords: async (letter) =>
      (await keep<WordLetters>(searchFiles.wordLetters(language))).includes(letter)
        ? load(searchFiles.words(language, letter))
        : [],
  };
  const all: Sought = {
    ...{ near: [], pages: new Map(), inRow: new Set(), read: [], isNamed: false },
    ...{ marked: '', markedInWords: '' },
    records: [...Array(facets.records).keys()],
  };
  let last: { readonly key: string; readonly found: Sought } | undefined;

  const showNear = async (record: number): Promise<NearRecord> => {
    const { href, title, reference } = await readEntry(source, record);
    return { href, title, ...(reference !== undefined && { reference }) };
  };
  const find = async (request: Pick<SearchRequest, 'query' | 'asWords'>): Promise<Sought> => {
    if (request.query.trim() === '') return all;
    const { query, asWords = [] } = request;
    const key = JSON.stringify([query, asWords]);
    if (last?.key !== key) last = { key, found: await seekRecords(request, deps) };
    return last.found;
  };
  const findOwn = async (code: string) => {
    const numbers = await findFileRecords(code, references, facets.values.kind);
    const own = new Set(numbers);
    const [first] = numbers;
    const label = first === undefined ? undefined : (await readEntry(source, first)).reference;
    return {
      has: (record: number) => own.has(record),
      ...(label !== undefined && { label }),
    };
  };
  const orderOf = (sort: SearchSort): Promise<OrderFile> | undefined => {
    if (sort === 'title') return keep(searchFiles.byTitle(language));
    return sort === 'date' || sort === 'date-desc' ? keep(searchFiles.byDate) : undefined;
  };
  return {
    async search({
      query,
      asWords,
      sort,
      file,
      ...narrowing
    }: SearchRequest): Promise<SearchAnswer> {
      const [found, own] = await Promise.all([
        find({ query, ...(asWords && { asWords }) }),
        file && findOwn(file),
      ]);
      const within = own ? found.records.filter((record) => own.has(record)) : found.records;
      const { has, ...counts } = table.narrow(within, narrowing);
      const sorted = sortRecords(within, has, sort, await orderOf(sort));
      const isApart = query.trim() !== '' && !narrowing.facets.kind;
      const isGuide = (record: number) => isApart && guideNumbers.has(record);
      const parted = partGuides(sorted, isGuide, found.inRow, found.isNamed);
      const { shown, guides, isGuideFirst } = parted;
      const inRow = shown.filter((record) => found.inRow.has(record)).length;
      const inWords = shown.filter((record) => found.inWords?.has(record)).length;
      const build = (numbers: readonly number[]) =>
        Promise.all(
          numbers.map((record) => {
            const marked = found.inWords?.has(record) ? found.markedInWords : found.marked;
            return buildHit(source, marked, record, found.pages.get(record));
          }),
        );
      return {
        ...{ ...counts, total: shown.length },
        ...(own && own.label !== undefined && { fileLabel: own.label }),
        ...(guides.length > 0 && {
          guides: { total: guides.length, hits: await build(guides.slice(0, mostGuides)) },
        }),
        ...(isGuideFirst && { isGuideFirst }),
        ...(inRow > 0 && { inRow }),
        ...(found.read.length > 0 && { read: found.read }),
        ...(inWords > 0 && { inWords }),
        ...(found.isSome && { isSome: true }),
        ...(found.corrected !== undefined && { corrected: found.corrected }),
        ...(found.meant !== undefined && found.meant.length > 0 && { meant: found.meant }),
        ...(found.near.length > 0 && { near: await Promise.all(found.near.map(showNear)) }),
        load: (from, until) => build(shown.slice(from, until)),
      };
    },
  };
}

/**
 * The filtered records in the requested order. Numbers of records are in order of reference;
 * records without a date come last in both directions.
 */
export function sortRecords(
  found: readonly number[],
  has: (record: number) => boolean,
  sort: SearchSort,
  file?: OrderFile,
): readonly number[] {
  if (sort === 'reference') return found.filter(has).sort((a, b) => a - b);
  if (file === undefined) return found.filter(has);
  const { order, rest } = file;
  if (sort !== 'date-desc') return order.filter(has);
  return [...order.slice(0, rest).reverse(), ...order.slice(rest)].filter(has);
}

/**
 * Numbers of a file, by its code, and of its items, which follow it in order of reference; empty if
 * there is no such file.
 */
export async function findFileRecords(
  code: string,
  references: Pick<ReferenceIndex, 'get'>,
  kinds: FacetFile['values']['kind'],
): Promise<readonly number[]> {
  const named = await references.get(referenceKeys.code(toCodeTokens(code)));
  const files = new Set(toNumbers(kinds['file'] ?? []));
  const file = named.map(([, record]) => record).find((record) => files.has(record));
  if (file === undefined) return [];
  const items = new Set(toNumbers(kinds['item'] ?? []));
  let end = file + 1;
  while (items.has(end)) end += 1;
  return Array.from({ length: end - file }, (_, index) => file + index);
}
