import { tidy } from '#src/text/normalise.ts';
import { readMode } from '../mode.ts';

/** Decides whether text inside quotes is a table row swallowed by an unclosed quote. */
export interface RowLook {
  /** A whole line. `own` is the first cell of the row in which the quote opened. */
  isRow(line: string, own?: string): boolean;
  /** A line up to the closing quote. */
  isStartOfRow(start: string, own?: string): boolean;
  /** A line that may contain quotes, after which the previous row may end. */
  beginsRow(line: string, own?: string): boolean;
  /** The rest of a line after the opening quote, with the number of cells before it. */
  isRestOfRow(rest: string, cellsBefore: number): boolean;
}

/**
 * A line looks like a row by its count of cells, a first cell built like those of other rows, or a
 * cell with an access mode. Prose has a space after its separators, and few of them.
 */
export function createRowLook(lines: readonly string[], delimiter: string): RowLook {
  const split = (text: string): string[] => text.split(delimiter).map(unquote);
  const hasSpaces = (text: string): boolean => {
    const parts = text.split(delimiter).slice(1);
    const spaced = parts.filter((part) => part.startsWith(' ')).length;
    return delimiter !== '\t' && spaced > 0 && spaced * 2 >= parts.length;
  };
  const width = findWidth(lines, split);
  const half = Math.max(2, Math.ceil(width / 2));
  const shapes = new Set(
    lines.flatMap((line) => {
      const cells = split(line);
      return cells.length >= width && width > 1 && !hasSpaces(line) ? [toShape(cells[0])] : [];
    }),
  );
  shapes.delete('');
  const isKnownFirst = (cell: string | undefined, own: string | undefined): boolean => {
    const shape = toShape(cell);
    return /9|a[-._/]a/.test(shape) && (shapes.has(shape) || shape === toShape(own));
  };
  const isLikeRow = (text: string, own: string | undefined): boolean => {
    const cells = split(text);
    const count = cells.length;
    if (count < 2) return false;
    const isProse = hasSpaces(text);
    const first = isKnownFirst(cells[0], own);
    if (first && (count >= half || (!isProse && isId(cells[0])))) return true;
    if (!isProse && count > 2 && cells.some((cell) => isId(cell) && isKnownFirst(cell, own))) {
      return true;
    }
    return cells.some(isMode) && (count >= half || (!isProse && count > 2));
  };
  const hasEmptyCells = (text: string): boolean =>
    text.includes(delimiter + delimiter) && text.split(delimiter).length > 2;
  const isRow = (line: string, own?: string): boolean => {
    if (isLikeRow(line, own) || hasEmptyCells(line)) return true;
    return width > 1 && line.split(delimiter).length === width && !hasSpaces(line);
  };
  const isStartOfRow = (start: string, own?: string): boolean => {
    if (isLikeRow(start, own) || hasEmptyCells(start)) return true;
    const count = start.split(delimiter).length;
    return count > 2 && count >= width - 1 && !hasSpaces(start);
  };
  return {
    isRow,
    isStartOfRow,
    beginsRow: (line, own) => {
      const quote = line.indexOf('"');
      if (quote < 0) return isRow(line, own);
      return isKnownFirst(split(line)[0], own) || isStartOfRow(line.slice(0, quote), own);
    },
    isRestOfRow: (rest, cellsBefore) => {
      const cells = split(rest);
      return cellsBefore + cells.length === width && cells.slice(1).some(isMode);
    },
  };
}

/** Count of cells: that of the heading, or what most lines have below a title block. */
function findWidth(lines: readonly string[], split: (text: string) => string[]): number {
  const heading = lines[0] ?? '';
  const width = split(heading.replace(/"(?:[^"]|"")*"/g, '')).length;
  const isWhole = heading.split('"').length % 2 === 1;
  if (width > 1 && isWhole) return width;
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = split(line).length;
    if (count > 1 && !line.includes('"')) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  let best = width;
  for (const [count, times] of counts) if (times > (counts.get(best) ?? 0)) best = count;
  return best;
}

const unquote = (cell: string): string => tidy(cell.replaceAll('"', ' '));

/** How a first cell is built: `TU-01-0145a` → `a-9-9`, `12` → `9`, `Văn bản` → `a a`. */
function toShape(cell: string | undefined): string {
  const shape = (cell ?? '').replace(/[\p{L}\p{N}]+/gu, (run) => (/\p{N}/u.test(run) ? '9' : 'a'));
  return shape.length > 40 ? '' : shape;
}

const isId = (cell: string | undefined): boolean => /^[a9]([-._/][a9])+$/.test(toShape(cell));

/** Stamps of one letter are left aside: prose lists a, b, c. */
function isMode(cell: string): boolean {
  if (/^0*[123]$/.test(cell)) return true;
  const isWord = /\p{L}{3}/u.test(cell) && cell.length <= 30;
  return isWord && !['unknown', 'missing'].includes(readMode(cell));
}
