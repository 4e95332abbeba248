import type { Language } from '../domain/values.ts';

/**
 * What is searched: all records as Vietnamese readers see them, those that have a title in English as
 * English readers do, or the transcripts, a page an entry.
 */
export type IndexName = Language | 'text';

/**
 * The files of the search: `publish/search` writes them and the search island reads them. Pagefind
 * finds which records hold some words; all that is shown, counted and sorted lies beside it.
 * Records have one number in all of them, which is also their order by reference.
 */
export const searchFiles = {
  /** The folder of an index's bundles. */
  bundles: (index: IndexName) => `/pagefind/${index}/`,
  /** A Pagefind bundle, by its `bundle`: what lies here never changes. */
  bundle: (index: IndexName, bundle: string) => `/pagefind/${index}/${bundle}/`,
  /** `IndexFile` */
  index: (index: IndexName) => `/pagefind/data/index/${index}.pack`,
  /** `CommonWord`, by its place among those of the index. */
  commonWord: (index: IndexName, place: number) => `/pagefind/data/index/${index}/${place}.pack`,
  /** `CommonPlaces` of the same word. */
  commonPlaces: (index: IndexName, place: number) =>
    `/pagefind/data/index/${index}/${place}-places.pack`,
  /** The place at which each entry of an index starts. */
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
  /** Letters that words begin with, `WordLetters`. */
  wordLetters: (language: Language) => `/pagefind/data/${language}/words.pack`,
  /** `WordList` */
  words: (language: Language, letter: string) => `/pagefind/data/${language}/words/${letter}.pack`,
} as const;

/** Records or pages in one file. */
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

/** Numbers in rising order, as the differences between them. */
export type Rising = readonly number[];

/** What an index has beside its bundle. */
export interface IndexFile {
  readonly entries: number;
  /** The name of its Pagefind bundle. Without entries there is none. */
  readonly bundle?: string;
  /** The record of each entry, where that is not its own number. */
  readonly records?: Rising;
  /** Words, without marks, that so many entries hold that these are listed: a file each. */
  readonly common: readonly string[];
}

/** A word in each of its spellings, and the entries that hold it so. */
export type CommonWord = readonly {
  /** With marks, as `searchWordsOf` gives it, without its end. */
  readonly form: string;
  readonly entries: Rising;
  /** Those of them that hold it in their title. */
  readonly titled: Rising;
}[];

/**
 * Where a word stands, in each of its spellings, as in `CommonWord`: all words of an index have a
 * place, one after the other, with a place left out between texts.
 */
export type CommonPlaces = readonly Rising[];

export interface FacetFile {
  readonly records: number;
  /** The records of each value, by facet and code. */
  readonly values: Readonly<Record<FacetName, Readonly<Record<string, Rising>>>>;
  /** First year of each record, 0 without a date, and how many years later it ends. */
  readonly from: readonly number[];
  readonly span: readonly number[];
}

/** The months of each record: see `toMonthNumber`; 0 without a date, and how many months later it ends. */
export interface MonthFile {
  readonly from: readonly number[];
  readonly span: readonly number[];
}

/** A name of a kind of record, and the value of the facet that it means. */
export type KindName = readonly [name: string, facet: 'kind' | 'type', value: string];

/** What the words of a query may mean besides themselves. */
export interface MeaningFile {
  /** Words that mean the same; the place of a group tells what stands for it in the indexes. */
  readonly synonyms: readonly (readonly string[])[];
  readonly kinds: readonly KindName[];
}

/** What the values of facets are called. */
export type LabelFile = Readonly<Record<FacetName, Readonly<Record<string, string>>>>;

/** Every record, first to last. Those without what is sorted by stand at the end from `rest` on. */
export interface OrderFile {
  readonly order: readonly number[];
  readonly rest: number;
}

/** What is shown of a record. */
export interface RecordEntry {
  readonly href: string;
  /** Its name: of an item with type, number and date. */
  readonly title: string;
  /** The title alone, where the name tells more. */
  readonly ownTitle?: string;
  /** Abstract or description. */
  readonly text?: string;
  readonly reference?: string;
  readonly date?: string;
  readonly access?: 'open' | 'conditional';
  readonly language?: Language;
  readonly kind: string;
  /** Of an item: its number, and who wrote it. */
  readonly number?: string;
  readonly author?: string;
  /** Its date as EDTF. */
  readonly edtf?: string;
  readonly thumbnail?: { readonly src: string; readonly width: number; readonly height: number };
  readonly citation?: string;
}

/** Letters for which there is a `WordList`. */
export type WordLetters = readonly string[];

/**
 * Words that begin with a letter, all that a reader of a language searches, with marks as
 * `searchWordsOf` gives them, without their end, and how many entries hold each; most first.
 */
export type WordList = readonly (readonly [form: string, count: number])[];

export interface TextEntry {
  readonly text: string;
  readonly folio?: string;
}

/** Codes and places of records are one sorted list, cut into files. */
export interface ReferenceHead {
  /** Codes of all fonds, as `toCodeTokens` gives them with spaces between. */
  readonly fonds: readonly string[];
  /** The first key of each file. */
  readonly firsts: readonly string[];
}

/** A key of `referenceKeys`, the record it names, and its folios where the key is an item's place. */
export type ReferenceEntry =
  readonly [key: string, record: number] | readonly [key: string, record: number, folios: string];
export type ReferenceShard = readonly ReferenceEntry[];

type Tokens = readonly string[];
const join = (kind: string, parts: readonly Tokens[]) =>
  [kind, ...parts.map((tokens) => tokens.join(' '))].join('/');

/** What records are found by. Parts are what `toCodeTokens` gives. Keys sort as numbers do. */
export const referenceKeys = {
  fonds: (fonds: Tokens) => join('p', [fonds]),
  /** With fewer parts the beginning of all that lie there. */
  file: (...place: readonly Tokens[]) => join('f', place),
  /** A file from its number on: `fonds`, `inventory` follow. */
  number: (file: Tokens, ...rest: readonly Tokens[]) => join('n', [file, ...rest]),
  /** Fonds, inventory, file, ordinal. */
  item: (...place: readonly Tokens[]) => join('i', place),
  /** A whole name of a person, a place, an organisation or a subject: see `toNameForms`. */
  name: (words: Tokens) => join('t', [words]),
  /** Whatever a record's page shows as its code. */
  code: (tokens: Tokens) => join('c', [tokens]),
  documentNumber: (tokens: Tokens) => join('d', [tokens]),
} as const;

/** Every file of suggestions by its key: two folded letters. */
export type SuggestionKeys = readonly string[];

export interface SuggestionEntry {
  readonly label: string;
  /** What a reader may type for it, when that is not a part of the label. */
  readonly as?: string;
  readonly kind: string;
  readonly href?: string;
}
