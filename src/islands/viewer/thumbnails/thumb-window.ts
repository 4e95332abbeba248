/** Which of many thumbnails are drawn: those in sight and some on either side. */
export interface ThumbWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  /** Pixels that the others would take before and after. */
  readonly before: number;
  readonly after: number;
}

export interface ThumbSizes {
  /** Of one row, or of one column of a strip, with its gap. */
  readonly step: number;
  /** Thumbnails in a row; 1 in a strip. */
  readonly across: number;
  /** How far the list is scrolled, and how much of it is seen. */
  readonly start: number;
  readonly length: number;
}

/** Steps beyond what is seen, so that a quick thumb does not outrun the drawing. */
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
