/** What a search may be narrowed by. Values are codes; labels come with the answer. */
export type FacetName =
  | 'kind'
  | 'fonds'
  | 'type'
  | 'access'
  | 'language'
  | 'media'
  | 'subject'
  | 'place'
  | 'person'
  | 'organisation';

/** Kinds of what guides readers and is no record. */
export const guideKinds = ['page', 'anniversary'] as const;

export type SearchSort = 'relevance' | 'date' | 'date-desc' | 'reference' | 'title';

/** Years that a date may fall in; a spanning or uncertain date counts in every year it may cover. */
export interface YearRange {
  readonly from?: number;
  readonly until?: number;
}

export interface SearchRequest {
  /** NFC; as typed. Empty with facets: all that they leave. */
  readonly query: string;
  /** Within a facet one of the values, across facets all. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** `undated`: only what has no date. */
  readonly years?: YearRange | 'undated';
  /** Code of a file: only it and its items. */
  readonly file?: string;
  readonly sort: SearchSort;
  /** Parts of the query that are meant as words, though they may be read as a choice. */
  readonly asWords?: readonly string[];
}

/** A part of a query, as it is typed, that is read as more than its words. */
export type ReadPart =
  /** Only what falls into these years, or into the month of one. */
  | {
      readonly kind: 'time';
      readonly text: string;
      readonly years: YearRange;
      readonly month?: number;
    }
  /** Only what has this value of a facet. */
  | {
      readonly kind: 'kind';
      readonly text: string;
      readonly facet: 'kind' | 'type';
      readonly value: string;
    }
  /** These words are sought as well. */
  | { readonly kind: 'also'; readonly text: string; readonly words: readonly string[] };

/** Places in a text, in UTF-16 code units: `[start, end)`, in order, not overlapping. */
export type Marks = readonly (readonly [start: number, end: number])[];

export interface MarkedText {
  readonly text: string;
  readonly marks: Marks;
}

/** A page of an item on which what was sought is read. */
export interface PageHit {
  readonly page: number;
  readonly folio?: string;
  /** Opens the viewer on the page, with the words boxed: `?trang=7&xem=1&q=…`. */
  readonly href: string;
  readonly excerpt: MarkedText;
}

/** One thing found. All of it is public. */
export interface SearchHit {
  readonly id: string;
  /** Path of its page. */
  readonly href: string;
  readonly title: MarkedText;
  /** Its title alone, where `title` names its type, number and date as well. */
  readonly ownTitle?: string;
  /** Words of the abstract around what was found, where any stand there. */
  readonly excerpt?: MarkedText;
  readonly reference?: string;
  readonly date?: string;
  readonly access?: 'open' | 'conditional';
  /** Language of its page, where that is not the reader's. */
  readonly language?: string;
  /** What it is, in words: `Nghị quyết`. */
  readonly kind?: string;
  /** Of an item: its number, and who wrote it. */
  readonly number?: string;
  readonly author?: string;
  /** Its date as EDTF. */
  readonly edtf?: string;
  /** The first page of an open record. */
  readonly thumbnail?: { readonly src: string; readonly width: number; readonly height: number };
  /** Pages of it on which the words are read, best first, at most a few; `pageTotal` says how many. */
  readonly pages?: readonly PageHit[];
  readonly pageTotal?: number;
  /** For citations and exports. */
  readonly citation?: string;
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** How many would be found with this value chosen beside the others. */
  readonly count: number;
}

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** A record that is not what was asked for, but nearly. */
export interface NearRecord {
  readonly href: string;
  readonly title: string;
  readonly reference?: string;
}

/** Another query that a mistyped one may have been meant as. */
export interface MeantQuery {
  readonly query: string;
  readonly count: number;
}

export interface SearchAnswer {
  readonly total: number;
  /** How many of them have the words in a row as typed; they come first. Absent for a single word. */
  readonly inRow?: number;
  /** How the query was read, part by part. Absent where its words are only words. */
  readonly read?: readonly ReadPart[];
  /** How many are not as it was read, but are said to be in the very words; they come last. */
  readonly inWords?: number;
  /** Nothing has all the words: what is found has the most of them. */
  readonly isSome?: true;
  /** Nothing has a word as it was typed: this was searched instead. */
  readonly corrected?: string;
  /** What else may have been meant, and what it would find. */
  readonly meant?: readonly MeantQuery[];
  /**
   * Guides and anniversaries that are found, the first of them: they are no records, and not in the
   * `total` of those. Where nothing else is found, or such a kind is chosen, they are what is found.
   */
  readonly guides?: { readonly total: number; readonly hits: readonly SearchHit[] };
  /** They have the words in a row, and no record has: they stand above. */
  readonly isGuideFirst?: true;
  /** Where a code or a place names nothing: those whose codes differ least, the nearest first. */
  readonly near?: readonly NearRecord[];
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;
  /**
   * Every year that something may fall in which is found or would be without the choice of years, in
   * order; `undated` counts the rest. So the choice can be seen among them, and moved.
   */
  readonly years: readonly YearCount[];
  readonly undated: number;
  /** What the file is called that was asked for, where there is one of that code. */
  readonly fileLabel?: string;
  /** Best first, or as sorted; `[from, until)` of all that was found. */
  load(from: number, until: number): Promise<readonly SearchHit[]>;
}

/** Something to choose while typing. */
export interface Suggestion {
  readonly label: MarkedText;
  /** What it is, in words: `Nhân vật`, `Phông`, `Số ký hiệu`. */
  readonly kind: string;
  /** Its own page; without one, choosing it searches for its label. */
  readonly href?: string;
}

/** Whatever finds records: an index in the browser, or a server. Rejects when it cannot. */
export interface SearchBackend {
  /** Fetches what the first search needs. */
  prepare(): Promise<void>;
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** At most eight; none for fewer than two letters. */
  suggest(typed: string): Promise<readonly Suggestion[]>;
}
