import type { DescribedLevel } from '#src/catalogue/public-fields.ts';

/**
 * What a site has made public and what it has kept closed, compact enough to stand beside every
 * site. The next build is compared with it. It names closed records, so only its owner may read it
 * and it is never inside what is served.
 */
export interface PublishedRecord {
  readonly format: typeof recordFormat;
  /** The day that access was computed for. */
  readonly today: string;
  /** Columns that were public of conditional records. */
  readonly shownFields: Readonly<Record<DescribedLevel, readonly string[]>>;
  readonly records: readonly RecordState[];
}
export const recordFormat = 1;

export const recordKinds = [
  'fonds',
  'file',
  'item',
  'collection',
  'exhibit',
  'anniversary',
  'page',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/**
 * How much of it is public. An exhibit for reviewers alone counts as `conditional`, a draft and one
 * whose first day has not come as `withheld`.
 */
export type Shown = 'withheld' | 'conditional' | 'open';

export interface RecordState {
  readonly kind: RecordKind;
  readonly id: string;
  /** Its fonds; empty for stories and pages. */
  readonly group: string;
  /** The file of an item. */
  readonly parent?: string;
  readonly shown: Shown;
  /** First day on which it is open, while it is closed. */
  readonly opensOn?: string;
  /** As readers see it: absent while it is withheld. */
  readonly title?: string;
  readonly titleEn?: string;
  /** Readers see another title than its own. */
  readonly masked?: true;
  /** Hash of the description that readers see. */
  readonly content?: string;
  /** Hash of what it describes, whatever its code: finds a record again whose code was changed. */
  readonly identity?: string;
  readonly pages?: readonly PageState[];
  /** Pages that a story names by number or shows, as `toPageKey` gives them. */
  readonly shows?: readonly string[];
  /** No longer in the catalogue. Kept, so that what was closed is known when it comes back. */
  readonly gone?: true;
}

export interface PageState {
  readonly number: number;
  readonly shown: Shown;
  readonly opensOn?: string;
  /** Closed by its own row, and not with its item. */
  readonly own?: true;
  /** The master and the page within it: `TU/145/001/0001.jpg`, `TU/145/001/all.pdf#3`. */
  readonly scan?: string;
  /** SHA-256 of the master, and the page within it. */
  readonly hash?: string;
  readonly redactions?: readonly Box[];
  readonly gone?: true;
}

/** x, y, width and height, in pixels of the master. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Is something of it to be kept from readers? */
export function isGuarded({ shown, redactions }: PageState): boolean {
  return shown !== 'open' || redactions !== undefined;
}

const ranks: Readonly<Record<Shown, number>> = { withheld: 0, conditional: 1, open: 2 };

/** Positive when `a` shows more than `b`. */
export function compareShown(a: Shown, b: Shown): number {
  return ranks[a] - ranks[b];
}

/** One key for each record, whichever kind. */
export function toRecordKey({ kind, id }: Pick<RecordState, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}
