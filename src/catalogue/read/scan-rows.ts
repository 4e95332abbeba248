import type { DamagedRow, TableRow } from '../sources.ts';
import { createRowLook, type RowLook } from './row-look.ts';

export interface ScannedRows {
  readonly rows: readonly TableRow[];
  /** Rows whose quotes cannot be right; they are in no other list. */
  readonly damaged: readonly DamagedRow[];
}

/**
 * Tells lines into rows and cells by RFC 4180, and strictly: a quote stands at the start of its cell
 * or not at all, and its fellow at the end. A quoted cell that spans lines is believed only when none
 * of the lines looks like a row by itself. After a row that cannot be read the next line that looks
 * like one is read again as a row. `first` is the count of lines already read.
 */
export function scanRows(lines: readonly string[], delimiter: string, first = 0): ScannedRows {
  const look = createRowLook(lines.slice(first), delimiter);
  const rows: TableRow[] = [];
  const damaged: DamagedRow[] = [];
  let index = first;
  let row = first + 1;
  while (index < lines.length) {
    const place = { row, line: index + 1 };
    const scan = scanRow(lines, index, delimiter, look);
    if (scan.kind === 'row') rows.push({ ...place, cells: scan.cells });
    else {
      const { kind, column } = scan;
      damaged.push({ ...place, kind, column, lines: lines.slice(index, scan.next) });
    }
    index = scan.next;
    row += 1;
  }
  return { rows, damaged };
}

type RowScan =
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly next: number }
  | {
      readonly kind: DamagedRow['kind'];
      readonly column: number;
      /** The line that is read next. */
      readonly next: number;
    };

function scanRow(
  lines: readonly string[],
  start: number,
  delimiter: string,
  look: RowLook,
): RowScan {
  const cells: string[] = [];
  let index = start;
  let text = lines[index] ?? '';
  let position = 0;
  for (;;) {
    const column = cells.length;
    if (text.startsWith('"', position)) {
      const quoted = scanQuoted(lines, index, position + 1, cells, look);
      const closed = quoted.end;
      const after = closed && (lines[closed.index] ?? '').charAt(closed.place);
      if (closed === undefined || (after !== '' && after !== delimiter)) {
        const kind = quoted.last > index ? 'open-quote' : 'misplaced-quote';
        return { kind, column, next: findNext(lines, start, quoted.last, look, cells[0]) };
      }
      cells.push(quoted.text);
      index = closed.index;
      text = lines[index] ?? '';
      position = closed.place;
    } else {
      const found = text.indexOf(delimiter, position);
      const end = found < 0 ? text.length : found;
      const cell = text.slice(position, end);
      if (cell.includes('"')) return { kind: 'misplaced-quote', column, next: index + 1 };
      cells.push(cell);
      position = end;
    }
    if (position >= text.length) return { kind: 'row', cells, next: index + 1 };
    position += delimiter.length;
  }
}

interface Quoted {
  readonly text: string;
  /** Just behind the quote that closes; undefined when no such quote can be believed. */
  readonly end?: { readonly index: number; readonly place: number };
  /** The last line that was looked at. */
  readonly last: number;
}

/** Reads a quoted cell; `place` is behind the quote that opens it. */
function scanQuoted(
  lines: readonly string[],
  start: number,
  position: number,
  before: readonly string[],
  look: RowLook,
): Quoted {
  const own = before[0];
  const parts: string[] = [];
  let index = start;
  let from = position;
  for (;;) {
    const text = lines[index] ?? '';
    const found = text.indexOf('"', from);
    if (found < 0) {
      const isLast = index + 1 >= lines.length;
      const isSwallowed =
        index > start
          ? look.isRow(text, own)
          : look.isRestOfRow(text.slice(position), before.length);
      if (isSwallowed || isLast) return { text: '', last: Math.max(index, start + 1) };
      parts.push(text.slice(from), '\n');
      index += 1;
      from = 0;
    } else if (text.charAt(found + 1) === '"') {
      parts.push(text.slice(from, found + 1));
      from = found + 2;
    } else {
      parts.push(text.slice(from, found));
      if (index > start && look.isStartOfRow(text.slice(0, found), own)) {
        return { text: '', last: index };
      }
      return { text: parts.join(''), end: { index, place: found + 1 }, last: index };
    }
  }
}

/** Lines that no row begins on belong to the row before them. */
function findNext(
  lines: readonly string[],
  start: number,
  last: number,
  look: RowLook,
  own: string | undefined,
): number {
  let next = start + 1;
  while (next <= last && next < lines.length && !look.beginsRow(lines[next] ?? '', own)) next += 1;
  return next;
}
