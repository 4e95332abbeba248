import { close } from 'pagefind';
import type { ArchivalDate, Language } from '../../catalogue/values.ts';
import {
  searchFiles,
  shardSize,
  type RecordEntry,
  type TextEntry,
} from '../../site/search-files.ts';
import type { PublicCatalogue } from '../public-model.ts';
import type { SearchDraft } from './draft.ts';
import { createFacetFile } from './facet-file.ts';
import { buildFacetLabels } from './facet-labels.ts';
import { toIndexWords, wordsAndTerms, type IndexWords } from './index-words.ts';
import { listDrafts, type LoadImages } from './list-drafts.ts';
import { orderByDate, orderByTitle } from './order-files.ts';
import { createShards, writePack } from './pack.ts';
import { toRecordEntry } from './record-entry.ts';
import { createReferenceIndex } from './reference-index.ts';
import { createSuggestions } from './suggestions.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWordIndex } from './word-index.ts';

const languages: readonly Language[] = ['vi', 'en'];

/** Entries that hold a word from which on it is listed by itself; see `createCommonWords`. */
const common = 1000;

/** Writes `searchFiles`: the indexes of the site, and what is shown of all that can be found. */
export async function buildSearchIndex(
  catalogue: PublicCatalogue,
  loadImages: LoadImages,
  outDir: string,
  commonFrom = common,
): Promise<void> {
  const facets = createFacetFile();
  const references = createReferenceIndex();
  const dates: (ArchivalDate | undefined)[] = [];
  try {
    const rooms = await Promise.all(
      languages.map((language) => openRoom(language, commonFrom, outDir)),
    );
    const transcripts = await openTranscripts(commonFrom, outDir);
    for await (const draft of listDrafts(catalogue, loadImages)) {
      await transcripts.add(draft, dates.length);
      facets.add(draft);
      references.add(draft, dates.length);
      dates.push(draft.date);
      for (const room of rooms) await room.add(draft, dates.length - 1);
    }
    const facetFile = facets.finish();
    writePack(outDir, searchFiles.facets, facetFile);
    writePack(outDir, searchFiles.byDate, orderByDate(dates));
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

/** All that is written for the readers of one language. */
async function openRoom(language: Language, commonFrom: number, outDir: string) {
  const index = await createWordIndex(language, commonFrom, outDir);
  const suggestions = createSuggestions(language);
  const vocabulary = createVocabulary();
  const titles: string[] = [];
  const entries = createShards<RecordEntry>(shardSize, (shard, shown) =>
    writePack(outDir, searchFiles.records(language, shard), shown),
  );
  return {
    async add(draft: SearchDraft, record: number): Promise<void> {
      const entry = toRecordEntry(draft, language);
      entries.add(entry);
      titles.push(entry.title);
      suggestions.add(draft);
      // English readers search the Vietnamese index as well: what has no English is in it.
      const isOwn = language === 'vi' || draft.title[language] !== undefined;
      const words = toIndexWords(draft, language);
      vocabulary.add(words);
      if (isOwn && language !== 'vi') vocabulary.add(toIndexWords(draft, 'vi'));
      for (const { text } of draft.pages ?? []) vocabulary.add(toPageWords(text));
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

/** The transcripts, a page an entry, the same for both languages. */
async function openTranscripts(commonFrom: number, outDir: string) {
  const index = await createWordIndex('text', commonFrom, outDir);
  const numbers: number[] = [];
  const texts = createShards<TextEntry>(shardSize, (shard, entries) =>
    writePack(outDir, searchFiles.texts(shard), entries),
  );
  return {
    async add({ pages = [] }: SearchDraft, record: number): Promise<void> {
      for (const { number, text, folio } of pages) {
        numbers.push(number);
        texts.add({ text, ...(folio !== undefined && { folio }) });
        await index.add(toPageWords(text), record);
      }
    },
    async finish(): Promise<void> {
      texts.finish();
      writePack(outDir, searchFiles.pages, numbers);
      await index.finish();
    },
  };
}

function toPageWords(text: string): IndexWords {
  return { title: '', content: wordsAndTerms([text]) };
}
