/** The range of rendered thumbnails: the visible ones and some on either side. */
export interface ThumbWindow {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  /** Space of the others before and after, in pixels. */
  readonly before: number;
  readonly after: number;
}

export interface ThumbSizes {
  /** Size of a row, or of a column of a strip, including its gap. */
  readonly step: number;
  /** Thumbnails per row; 1 in a strip. */
  readonly across: number;
  /** Scroll offset and visible length of the list. */
  readonly start: number;
  readonly length: number;
}

/** Steps rendered beyond the visible range, for fast scrolling. */
const spare = 3;

export function toThumbWindow(
  count: number,
  { step, across, start, length }: ThumbSizes,
): ThumbWindow {
  const rows = Math.ceil(count / across);
  const firstRow = clamp(Math.floor(start / step) - spare, rows);
  const endRow = clamp(Math.ceil((start + length) / step) + spare, rows);
  return {
    first: firstRow * across,
    end: Math.min(count, endRow * across),
    before: firstRow * step,
    after: (rows - endRow) * step,
  };
}

function clamp(row: number, rows: number): number {
  return Math.min(rows, Math.max(0, row));
}
