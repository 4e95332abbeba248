/** Facets of a search. Values are codes; labels come with the answer. */
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

/** Kinds of guides, which are not records. */
export const guideKinds = ['page', 'anniversary'] as const;

export type SearchSort = 'relevance' | 'date' | 'date-desc' | 'reference' | 'title';

/** A range of years; a span or an uncertain date counts in every year it may cover. */
export interface YearRange {
  readonly from?: number;
  readonly until?: number;
}

export interface SearchRequest {
  /** As typed, NFC. If it is empty, all records that match the facets. */
  readonly query: string;
  /** OR within a facet, AND across facets. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** `undated`: only records without a date. */
  readonly years?: YearRange | 'undated';
  /** Code of a file: only this file and its items. */
  readonly file?: string;
  readonly sort: SearchSort;
  /** Parts of the query to search as words, even if they could be read as filters. */
  readonly asWords?: readonly string[];
}

/** A part of a query, as typed, that is interpreted beyond its words. */
export type ReadPart =
  /** A filter on years, or on a month of one year. */
  | {
      readonly kind: 'time';
      readonly text: string;
      readonly years: YearRange;
      readonly month?: number;
    }
  /** A filter on a facet value. */
  | {
      readonly kind: 'kind';
      readonly text: string;
      readonly facet: 'kind' | 'type';
      readonly value: string;
    }
  /** Additional search words. */
  | { readonly kind: 'also'; readonly text: string; readonly words: readonly string[] };

/** Ranges in a text, in UTF-16 code units: `[start, end)`, in order, not overlapping. */
export type Marks = readonly (readonly [start: number, end: number])[];

export interface MarkedText {
  readonly text: string;
  readonly marks: Marks;
}

/** A page of an item whose transcript matches. */
export interface PageHit {
  readonly page: number;
  readonly folio?: string;
  /** Opens the viewer on the page, with the matches marked: `?trang=7&xem=1&q=…`. */
  readonly href: string;
  readonly excerpt: MarkedText;
}

/** A search result. All of it is public. */
export interface SearchHit {
  readonly id: string;
  /** Path of its page. */
  readonly href: string;
  readonly title: MarkedText;
  /** Its title only, where `title` includes its type, number and date. */
  readonly ownTitle?: string;
  /** Excerpt of the abstract around the matches, if it has any. */
  readonly excerpt?: MarkedText;
  readonly reference?: string;
  readonly date?: string;
  readonly access?: 'open' | 'conditional';
  /** Language of its page, where it differs from the reader's. */
  readonly language?: string;
  /** Its kind as text: `Nghị quyết`. */
  readonly kind?: string;
  /** Only for an item: its number, and its author. */
  readonly number?: string;
  readonly author?: string;
  /** Its date as EDTF. */
  readonly edtf?: string;
  /** The first page of an open record. */
  readonly thumbnail?: { readonly src: string; readonly width: number; readonly height: number };
  /** The best matching pages; `pageTotal` is the number of all matching pages. */
  readonly pages?: readonly PageHit[];
  readonly pageTotal?: number;
  /** For citations and exports. */
  readonly citation?: string;
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** Number of results if this value is chosen in addition. */
  readonly count: number;
}

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** A record whose code is similar to the requested one. */
export interface NearRecord {
  readonly href: string;
  readonly title: string;
  readonly reference?: string;
}

/** A suggested correction of a query. */
export interface MeantQuery {
  readonly query: string;
  readonly count: number;
}

export interface SearchAnswer {
  readonly total: number;
  /** Number of phrase matches, which come first. Absent for a single word. */
  readonly inRow?: number;
  /** Interpretation of the query, part by part. Absent if it was searched only as words. */
  readonly read?: readonly ReadPart[];
  /** Number of results that match the literal words but not the interpretation; they come last. */
  readonly inWords?: number;
  /** No record has all the words: these results have the most of them. */
  readonly isSome?: true;
  /** There are no matches for the typed query: this was searched instead. */
  readonly corrected?: string;
  /** Further corrections, with their numbers of results. */
  readonly meant?: readonly MeantQuery[];
  /**
   * The first matching guides and anniversaries, which are not records and not counted in `total`.
   * If there are no other results, or such a kind is chosen, they are the results.
   */
  readonly guides?: { readonly total: number; readonly hits: readonly SearchHit[] };
  /** Only guides have a phrase match: they are shown first. */
  readonly isGuideFirst?: true;
  /** If a reference has no record: records with the most similar codes, nearest first. */
  readonly near?: readonly NearRecord[];
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;
  /**
   * All years of the results, ignoring the filter on years, in order; `undated` counts the rest. So
   * the chosen range can be shown among them, and moved.
   */
  readonly years: readonly YearCount[];
  readonly undated: number;
  /** Name of the file that the search is restricted to, if it exists. */
  readonly fileLabel?: string;
  /** Results `[from, until)`, best first or as sorted. */
  load(from: number, until: number): Promise<readonly SearchHit[]>;
}

/** A suggestion while typing. */
export interface Suggestion {
  readonly label: MarkedText;
  /** Its kind as text: `Nhân vật`, `Phông`, `Số ký hiệu`. */
  readonly kind: string;
  /** Path of its page; without one, choosing it searches for its label. */
  readonly href?: string;
}

/** Interface of a search backend: an index in the browser, or a server. Rejects on failure. */
export interface SearchBackend {
  /** Preloads the data for the first search. */
  prepare(): Promise<void>;
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** At most eight suggestions; none for fewer than two letters. */
  suggest(typed: string): Promise<readonly Suggestion[]>;
}
