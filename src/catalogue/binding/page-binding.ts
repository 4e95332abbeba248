import type { Place } from '../issues/issue.ts';
import type { ScanFile } from '../sources.ts';

/** An item of which rows of `pages.csv` or `redactions.csv` say something by page. */
export interface PageBinding {
  readonly item: string;
  /** The folder of its fonds in the content. */
  readonly folder: string;
  /** Its scans as they are now, in order. */
  readonly scans: readonly ScanFile[];
  readonly rows: readonly BoundRow[];
  /** Nobody sees any page of it: a problem with its scans stops nothing. */
  readonly isClosed: boolean;
}

export interface BoundRow {
  readonly table: 'pages' | 'redactions';
  /** The row, at its column `page` or `scan`. */
  readonly place: Place;
  /** The page that it means with the scans as they are now. */
  readonly page: number;
  /** It names the file, so that its page follows it. */
  readonly isByScan: boolean;
  /** It closes the page or a part of it today. */
  readonly closes: boolean;
  /** What it says, to know it again: empty for a row of `pages.csv`, else the rectangle. */
  readonly mark: string;
}

/** Every binding of a catalogue, and the ids of all items, so that a renamed one is recognised. */
export interface PageBindings {
  readonly bindings: readonly PageBinding[];
  readonly items: ReadonlySet<string>;
}

/** `0001.jpg`; `report.pdf#3` for the third page of a file that holds several. */
export function toScanLabel({ image, frame }: ScanFile): string {
  const name = image.slice(image.lastIndexOf('/') + 1).normalize('NFC');
  return frame === undefined ? name : `${name}#${frame + 1}`;
}

/**
 * What the rows that name a page by its number say of it, as one short text that stays the same when
 * rows change places.
 */
export function toRowsMark(rows: readonly BoundRow[]): string {
  return rows
    .filter(({ isByScan }) => !isByScan)
    .map(({ table, mark }) => (mark === '' ? table : `${table}:${mark}`))
    .sort()
    .join(' ');
}
