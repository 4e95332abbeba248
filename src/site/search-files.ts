import type { Language } from '../domain/values.ts';

/**
 * Search indexes: all records in Vietnamese, the records with an English title in English, or the
 * transcripts with one entry per page.
 */
export type IndexName = Language | 'text';

/**
 * The files of the search: `publish/search` writes them and the search island reads them. Pagefind
 * finds the records that contain words; the data to show, count and sort them is in the other
 * files. A record has the same number in all files; numbers are in order of reference.
 */
export const searchFiles = {
  /** Folder of an index's bundles. */
  bundles: (index: IndexName) => `/pagefind/${index}/`,
  /** A Pagefind bundle, by its `bundle`: its files never change. */
  bundle: (index: IndexName, bundle: string) => `/pagefind/${index}/${bundle}/`,
  /** `IndexFile` */
  index: (index: IndexName) => `/pagefind/data/index/${index}.pack`,
  /** `CommonWord`, by its position in `common`. */
  commonWord: (index: IndexName, position: number) =>
    `/pagefind/data/index/${index}/${position}.pack`,
  /** `CommonPlaces` of the same word. */
  commonPlaces: (index: IndexName, position: number) =>
    `/pagefind/data/index/${index}/${position}-places.pack`,
  /** The word position at which each entry of an index starts. */
  starts: (index: IndexName) => `/pagefind/data/index/${index}/starts.pack`,
  facets: '/pagefind/data/facets.pack',
  /** `MeaningFile` */
  meaning: '/pagefind/data/meaning.pack',
  /** `MonthFile`, for queries that name a month. */
  months: '/pagefind/data/months.pack',
  /** `OrderFile` */
  byDate: '/pagefind/data/by-date.pack',
  byTitle: (language: Language) => `/pagefind/data/${language}/by-title.pack`,
  labels: (language: Language) => `/pagefind/data/${language}/labels.pack`,
  records: (language: Language, shard: number) =>
    `/pagefind/data/${language}/records/${shard}.pack`,
  /** The page number of each entry of the transcripts. */
  pages: '/pagefind/data/pages.pack',
  /** `ReferenceHead` */
  references: '/pagefind/data/references.pack',
  /** `ReferenceShard` */
  referenceShard: (shard: number) => `/pagefind/data/references/${shard}.pack`,
  texts: (shard: number) => `/pagefind/data/texts/${shard}.pack`,
  /** `SuggestionKeys` */
  suggestionKeys: (language: Language) => `/pagefind/data/${language}/suggest.pack`,
  suggestions: (language: Language, key: string) =>
    `/pagefind/data/${language}/suggest/${key}.pack`,
  /** First letters of words, `WordLetters`. */
  wordLetters: (language: Language) => `/pagefind/data/${language}/words.pack`,
  /** `WordList` */
  words: (language: Language, letter: string) => `/pagefind/data/${language}/words/${letter}.pack`,
} as const;

/** Number of records or pages per file. */
export const shardSize = 16;

export const facetNames = [
  'kind',
  'fonds',
  'type',
  'access',
  'language',
  'media',
  'subject',
  'place',
  'person',
  'organisation',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Numbers in ascending order, delta-encoded. */
export type Rising = readonly number[];

/** Data of an index besides its bundle. */
export interface IndexFile {
  readonly entries: number;
  /** Name of its Pagefind bundle; absent when there are no entries. */
  readonly bundle?: string;
  /** The record of each entry, where it is not the entry's own number. */
  readonly records?: Rising;
  /** Words, without marks, that are in so many entries that each has its own file. */
  readonly common: readonly string[];
}

/** A word in each of its spellings, with the entries that contain that spelling. */
export type CommonWord = readonly {
  /** With marks, as `searchWordsOf` returns it, without `wordEnd`. */
  readonly form: string;
  readonly entries: Rising;
  /** Those of them with the word in their title. */
  readonly titled: Rising;
}[];

/**
 * The positions of a word, for each of its spellings as in `CommonWord`. The words of an index are
 * numbered consecutively, with one number skipped between texts.
 */
export type CommonPlaces = readonly Rising[];

export interface FacetFile {
  readonly records: number;
  /** The records of each value, by facet and code. */
  readonly values: Readonly<Record<FacetName, Readonly<Record<string, Rising>>>>;
  /** First year of each record, 0 without a date, and the number of years until it ends. */
  readonly from: readonly number[];
  readonly span: readonly number[];
}

/**
 * The months of each record: see `toMonthNumber`; 0 without a date, and the number of months until
 * it ends.
 */
export interface MonthFile {
  readonly from: readonly number[];
  readonly span: readonly number[];
}

/** A name for a kind of record, and the facet value it stands for. */
export type KindName = readonly [name: string, facet: 'kind' | 'type', value: string];

/** Other meanings of the words of a query. */
export interface MeaningFile {
  /** Words with the same meaning; the index of a group determines its token in the indexes. */
  readonly synonyms: readonly (readonly string[])[];
  readonly kinds: readonly KindName[];
}

/** Labels of facet values. */
export type LabelFile = Readonly<Record<FacetName, Readonly<Record<string, string>>>>;

/** All records in order. Those without a sort key are at the end, from `rest` on. */
export interface OrderFile {
  readonly order: readonly number[];
  readonly rest: number;
}

/** A record as shown in results. */
export interface RecordEntry {
  readonly href: string;
  /** Its name; for an item with type, number and date. */
  readonly title: string;
  /** The title only, where the name has more. */
  readonly ownTitle?: string;
  /** Abstract or description. */
  readonly text?: string;
  readonly reference?: string;
  readonly date?: string;
  readonly access?: 'open' | 'conditional';
  readonly language?: Language;
  readonly kind: string;
  /** Only for an item: its number, and its author. */
  readonly number?: string;
  readonly author?: string;
  /** Its date as EDTF. */
  readonly edtf?: string;
  readonly thumbnail?: { readonly src: string; readonly width: number; readonly height: number };
  readonly citation?: string;
}

/** Letters that have a `WordList`. */
export type WordLetters = readonly string[];

/**
 * Words starting with a letter, from all that readers of a language search, with marks, as
 * `searchWordsOf` returns them without `wordEnd`, and the number of entries with each; most first.
 */
export type WordList = readonly (readonly [form: string, count: number])[];

export interface TextEntry {
  readonly text: string;
  readonly folio?: string;
}

/** Codes and references of records are one sorted list, split into files. */
export interface ReferenceHead {
  /** Codes of all fonds, as `toCodeTokens` returns them, joined by spaces. */
  readonly fonds: readonly string[];
  /** The first key of each file. */
  readonly firsts: readonly string[];
}

/** A key of `referenceKeys`, its record, and the folios where the key is an item's reference. */
export type ReferenceEntry =
  readonly [key: string, record: number] | readonly [key: string, record: number, folios: string];
export type ReferenceShard = readonly ReferenceEntry[];

type Tokens = readonly string[];
const join = (kind: string, parts: readonly Tokens[]) =>
  [kind, ...parts.map((tokens) => tokens.join(' '))].join('/');

/** Keys for finding records. Parts are as `toCodeTokens` returns them. Keys sort numerically. */
export const referenceKeys = {
  fonds: (fonds: Tokens) => join('p', [fonds]),
  /** With fewer parts, the common prefix of all files there. */
  file: (...place: readonly Tokens[]) => join('f', place),
  /** A file by its number first, then `fonds`, `inventory`. */
  number: (file: Tokens, ...rest: readonly Tokens[]) => join('n', [file, ...rest]),
  /** Fonds, inventory, file, ordinal. */
  item: (...place: readonly Tokens[]) => join('i', place),
  /** The full name of a person, a place, an organisation or a subject: see `toNameForms`. */
  name: (words: Tokens) => join('t', [words]),
  /** The code that a record's page shows. */
  code: (tokens: Tokens) => join('c', [tokens]),
  documentNumber: (tokens: Tokens) => join('d', [tokens]),
} as const;

/** Keys of all suggestion files: two folded letters each. */
export type SuggestionKeys = readonly string[];

export interface SuggestionEntry {
  readonly label: string;
  /** Alternative text that readers may type, when it is not part of the label. */
  readonly as?: string;
  readonly kind: string;
  readonly href?: string;
}
