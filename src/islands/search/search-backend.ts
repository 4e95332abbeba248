/** One thing found. All of it is public. */
export interface SearchHit {
  readonly id: string;
  /** Path of its page. */
  readonly href: string;
  readonly title: string;
  readonly reference?: string;
  readonly date?: string;
  readonly access?: 'open' | 'conditional';
  /** Language of its page, where that is not the reader's. */
  readonly language?: string;
  /** What it is, in words: `Nghị quyết`. */
  readonly kind?: string;
}

export interface SearchAnswer {
  readonly total: number;
  /** Best first; `[from, until)` of all that was found. */
  load(from: number, until: number): Promise<readonly SearchHit[]>;
}

/** Whatever finds records: an index in the browser, or a server. Rejects when it cannot. */
export interface SearchBackend {
  /** Fetches what the first search needs. */
  prepare(): Promise<void>;
  search(query: string): Promise<SearchAnswer>;
}
