import type { Place } from '../issues/issue.ts';
import type { ScanFile } from '../sources.ts';

/** An item with rows in `pages.csv` or `redactions.csv` that refer to pages. */
export interface PageBinding {
  readonly item: string;
  /** The folder of its fonds in the content. */
  readonly folder: string;
  /** Its current scans, in order. */
  readonly scans: readonly ScanFile[];
  readonly rows: readonly BoundRow[];
  /** None of its pages is public: problems of its scans stop nothing. */
  readonly isClosed: boolean;
}

export interface BoundRow {
  readonly table: 'pages' | 'redactions';
  /** Position of the row, at its column `page` or `scan`. */
  readonly place: Place;
  /** The page that it refers to with the current scans. */
  readonly page: number;
  /** It names the file, so it follows the scan. */
  readonly isByScan: boolean;
  /** It closes the page or a part of it today. */
  readonly closes: boolean;
  /** Content to recognise it by: empty for a row of `pages.csv`, else the rectangle. */
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

/** A short text of the page's numbered rows, independent of their order. */
export function toRowsMark(rows: readonly BoundRow[]): string {
  return rows
    .filter(({ isByScan }) => !isByScan)
    .map(({ table, mark }) => (mark === '' ? table : `${table}:${mark}`))
    .sort()
    .join(' ');
}
