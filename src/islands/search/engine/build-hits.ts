import {
  type RecordEntry,
  searchFiles,
  shardSize,
  type TextEntry,
} from '#src/site/search-files.ts';
import type { Language } from '#src/domain/values.ts';
import { cutExcerpt } from './excerpt.ts';
import type { FileCache } from './indexes/file-cache.ts';
import { markWords } from './mark-words.ts';
import type { PageHit, SearchHit } from './search-backend.ts';
import { toWordForms, wordPattern } from '#src/text/query/search-word.ts';

/** Most pages shown per record; the rest is given as a number. */
const mostPages = 3;

export interface HitSource {
  readonly language: Language;
  readonly entry: FileCache['entry'];
  /** Page number of a transcript entry. */
  readonly numberOf: (entry: number) => number;
}

/**
 * One record for display. We highlight matches ourselves, because the index has other text than is
 * shown.
 */
export async function buildHit(
  source: HitSource,
  query: string,
  record: number,
  entries: readonly number[] = [],
): Promise<SearchHit> {
  const { entry: read, numberOf } = source;
  const shown = await readEntry(source, record);
  const { title, text, ...rest } = shown;
  const excerpt = text === undefined ? undefined : cutExcerpt(text, query);
  const pages = await Promise.all(
    entries.slice(0, mostPages).map(async (entry): Promise<PageHit> => {
      const page = await read<TextEntry>(searchFiles.texts(shardOf(entry)), entry % shardSize);
      return toPageHit(shown.href, numberOf(entry), page, query);
    }),
  );
  return {
    id: shown.href,
    ...rest,
    title: markWords(title, query),
    ...(excerpt && { excerpt }),
    ...(pages.length > 0 && { pages, pageTotal: entries.length }),
  };
}

/** Reads the displayed data of a record. */
export function readEntry(
  { language, entry }: Pick<HitSource, 'language' | 'entry'>,
  record: number,
): Promise<RecordEntry> {
  return entry(searchFiles.records(language, shardOf(record)), record % shardSize);
}

function shardOf(number: number): number {
  return Math.floor(number / shardSize);
}

function toPageHit(href: string, page: number, { text, folio }: TextEntry, query: string): PageHit {
  const sought = encodeURIComponent(findOnPage(text, query));
  return {
    page,
    ...(folio !== undefined && { folio }),
    href: `${href}?trang=${page}&xem=1&q=${sought}`,
    excerpt: cutExcerpt(text, query) ?? { text: text.slice(0, 200), marks: [] },
  };
}

/**
 * The longest part of a query that occurs literally on a page: the viewer searches for phrases,
 * while a page is found by words in any position.
 */
export function findOnPage(text: string, query: string): string {
  const page = ` ${formOf(text)} `;
  const words = query.match(wordPattern) ?? [];
  for (let length = words.length; length > 0; length -= 1) {
    const runs = Array.from({ length: words.length - length + 1 }, (_, from) =>
      words.slice(from, from + length).join(' '),
    );
    const standing = runs.filter((run) => page.includes(` ${formOf(run)} `));
    if (standing.length > 0) return standing.reduce((a, b) => (b.length > a.length ? b : a));
  }
  return query;
}

function formOf(text: string): string {
  return (text.match(wordPattern) ?? []).map((word) => toWordForms(word).folded).join(' ');
}
