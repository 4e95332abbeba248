import { close } from 'pagefind';
import type { ArchivalDate, Language } from '#src/domain/values.ts';
import {
  type MeaningFile,
  type MonthFile,
  type OrderFile,
  type RecordEntry,
  searchFiles,
  shardSize,
  type TextEntry,
} from '#src/site/search-files.ts';
import { createSynonyms, type Synonyms } from '#src/text/query/synonyms.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import type { SearchDraft } from './drafts/draft.ts';
import { createFacetFile } from './facet-file.ts';
import { buildFacetLabels } from './facet-labels.ts';
import { alsoWords, type IndexWords, toIndexWords, wordsAndTerms } from './index-words.ts';
import { listKindNames } from './drafts/kind-names.ts';
import { listDrafts, type LoadImages } from './drafts/list-drafts.ts';
import { createShards, writePack } from './pack.ts';
import { toRecordEntry } from './drafts/record-entry.ts';
import { createReferenceIndex } from './reference-index.ts';
import { createSuggestions } from './suggestions.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWordIndex } from './word-index.ts';
import { toMonthNumber } from '#src/text/query/month-number.ts';
import { compareDates, yearsOf } from '#src/domain/dates.ts';
import { sortVietnamese } from '#src/text/collate.ts';

const languages: readonly Language[] = ['vi', 'en'];

/** Minimum number of entries for a word to be listed separately; see `createCommonWords`. */
const common = 1000;

/** Writes `searchFiles`: the indexes of the site, and the displayed data of all results. */
export async function buildSearchIndex(
  catalogue: PublicCatalogue,
  loadImages: LoadImages,
  outDir: string,
  commonFrom = common,
): Promise<void> {
  const options = { synonyms: createSynonyms(catalogue.synonyms), commonFrom, outDir };
  const facets = createFacetFile();
  const references = createReferenceIndex();
  const dates: (ArchivalDate | undefined)[] = [];
  try {
    const rooms = await Promise.all(languages.map((language) => openRoom(language, options)));
    const transcripts = await openTranscripts(options);
    for await (const draft of listDrafts(catalogue, loadImages)) {
      const pageWords = (draft.pages ?? []).map(({ text }) => toPageWords(text, options.synonyms));
      await transcripts.add(draft, pageWords, dates.length);
      facets.add(draft);
      references.add(draft, dates.length);
      dates.push(draft.date);
      for (const room of rooms) await room.add(draft, pageWords, dates.length - 1);
    }
    const facetFile = facets.finish();
    writePack(outDir, searchFiles.facets, facetFile);
    writePack(outDir, searchFiles.byDate, orderByDate(dates));
    writePack(outDir, searchFiles.months, buildMonthFile(dates));
    const meaning: MeaningFile = { synonyms: catalogue.synonyms, kinds: listKindNames(facetFile) };
    writePack(outDir, searchFiles.meaning, meaning);
    references.write(outDir);
    await transcripts.finish();
    for (const [index, room] of rooms.entries()) {
      const language = languages[index] ?? 'vi';
      const labels = buildFacetLabels(catalogue, facetFile, language);
      writePack(outDir, searchFiles.labels(language), labels);
      await room.finish();
    }
  } finally {
    await close();
  }
}

/** Inputs of every index. */
interface IndexOptions {
  readonly synonyms: Synonyms;
  readonly commonFrom: number;
  readonly outDir: string;
}

/** Writes all search data of one language. */
async function openRoom(language: Language, { synonyms, commonFrom, outDir }: IndexOptions) {
  const index = await createWordIndex(language, commonFrom, outDir);
  const suggestions = createSuggestions(language);
  const vocabulary = createVocabulary();
  const titles: string[] = [];
  const entries = createShards<RecordEntry>(shardSize, (shard, shown) =>
    writePack(outDir, searchFiles.records(language, shard), shown),
  );
  return {
    async add(draft: SearchDraft, pageWords: readonly IndexWords[], record: number): Promise<void> {
      const entry = toRecordEntry(draft, language);
      entries.add(entry);
      titles.push(entry.title);
      suggestions.add(draft);
      // English readers also search the Vietnamese index, which has records without English.
      const isOwn = language === 'vi' || draft.title[language] !== undefined;
      const words = toIndexWords(draft, language, synonyms);
      vocabulary.add(words);
      if (isOwn && language !== 'vi') vocabulary.add(toIndexWords(draft, 'vi', synonyms));
      for (const page of pageWords) vocabulary.add(page);
      if (isOwn) await index.add(words, record);
    },
    async finish(): Promise<void> {
      entries.finish();
      writePack(outDir, searchFiles.byTitle(language), orderByTitle(titles));
      const files = suggestions.files();
      writePack(outDir, searchFiles.suggestionKeys(language), [...files.keys()].sort());
      for (const [key, file] of files)
        writePack(outDir, searchFiles.suggestions(language, key), file);
      const lists = vocabulary.lists();
      writePack(outDir, searchFiles.wordLetters(language), [...lists.keys()].sort());
      for (const [letter, list] of lists)
        writePack(outDir, searchFiles.words(language, letter), list);
      await index.finish();
    },
  };
}

/** The transcripts, one page per entry, shared by both languages. */
async function openTranscripts({ commonFrom, outDir }: Omit<IndexOptions, 'synonyms'>) {
  const index = await createWordIndex('text', commonFrom, outDir);
  const numbers: number[] = [];
  const texts = createShards<TextEntry>(shardSize, (shard, entries) =>
    writePack(outDir, searchFiles.texts(shard), entries),
  );
  return {
    async add(
      { pages = [] }: SearchDraft,
      pageWords: readonly IndexWords[],
      record: number,
    ): Promise<void> {
      for (const { number, text, folio } of pages) {
        numbers.push(number);
        texts.add({ text, ...(folio !== undefined && { folio }) });
      }
      for (const words of pageWords) await index.add(words, record);
    },
    async finish(): Promise<void> {
      texts.finish();
      writePack(outDir, searchFiles.pages, numbers);
      await index.finish();
    },
  };
}

function toPageWords(text: string, synonyms: Synonyms): IndexWords {
  const words = [wordsAndTerms([text]), ...alsoWords([text], synonyms)];
  return { title: '', content: words.join(' ') };
}

/** The possible months of each record's date, in the order of the records. */
export function buildMonthFile(dates: readonly (ArchivalDate | undefined)[]): MonthFile {
  const months = dates.map((date) => {
    const earliest = date?.earliest ?? date?.latest;
    const latest = date?.latest ?? date?.earliest;
    if (earliest === undefined || latest === undefined) return { from: 0, until: 0 };
    return { from: toMonth(earliest, '01'), until: toMonth(latest, '12') };
  });
  return {
    from: months.map(({ from }) => from),
    span: months.map(({ from, until }) => until - from),
  };
}

/** The month of `1976-02-03` or `1976-02`; for a bare `1976`, the given month. */
function toMonth(date: string, month: string): number {
  return toMonthNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7) || month));
}

/** Earliest first; records without a year come last. */
export function orderByDate(dates: readonly (ArchivalDate | undefined)[]): OrderFile {
  const dated = [...dates.keys()].filter((record) => yearsOf(dates[record]) !== undefined);
  const undated = [...dates.keys()].filter((record) => yearsOf(dates[record]) === undefined);
  dated.sort((a, b) => compareDates(dates[a], dates[b]) || a - b);
  return { order: [...dated, ...undated], rest: dated.length };
}

export function orderByTitle(titles: readonly string[]): OrderFile {
  const order = sortVietnamese([...titles.keys()], (record) => titles[record] ?? '');
  return { order, rest: order.length };
}
