import type { DescribedLevel } from '#src/catalogue/public-fields.ts';

/**
 * What a site has made public and what it has kept closed, compact enough to be stored with every
 * site. The next build is compared with it. It names closed records, so it is readable only by its
 * owner and never served.
 */
export interface PublishedRecord {
  readonly format: typeof recordFormat;
  /** The day that access was computed for. */
  readonly today: string;
  /** Public columns of conditional records. */
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
 * How much of it is public. An exhibit only for reviewers counts as `conditional`; a draft, and an
 * exhibit before its first day, as `withheld`.
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
  /** Opening day, while it is closed. */
  readonly opensOn?: string;
  /** The public title: absent while it is withheld. */
  readonly title?: string;
  readonly titleEn?: string;
  /** The public title differs from its own. */
  readonly masked?: true;
  /** Hash of the public description. */
  readonly content?: string;
  /**
   * Hash of the described content, independent of the code: finds a record whose code was changed.
   */
  readonly identity?: string;
  readonly pages?: readonly PageState[];
  /** Pages that a story refers to by number or shows, by `toPageKey`. */
  readonly shows?: readonly string[];
  /** No longer in the catalogue. Kept, so that a closed record is recognised if it comes back. */
  readonly gone?: true;
}

export interface PageState {
  readonly number: number;
  readonly shown: Shown;
  readonly opensOn?: string;
  /** Closed by its own row, not with its item. */
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

/** Whether any part of it is closed to readers. */
export function isGuarded({ shown, redactions }: PageState): boolean {
  return shown !== 'open' || redactions !== undefined;
}

const ranks: Readonly<Record<Shown, number>> = { withheld: 0, conditional: 1, open: 2 };

/** Positive if `a` shows more than `b`. */
export function compareShown(a: Shown, b: Shown): number {
  return ranks[a] - ranks[b];
}

/** A unique key for a record of any kind. */
export function toRecordKey({ kind, id }: Pick<RecordState, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}
