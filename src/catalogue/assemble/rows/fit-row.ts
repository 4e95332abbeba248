import { readMode } from '#src/catalogue/mode.ts';
import type { TableRow, TableSource } from '#src/catalogue/sources.ts';

export type FittedRow =
  | { readonly kind: 'fits'; readonly row: TableRow }
  /** Cells are missing, apparently at its end; it is padded with empty ones. */
  | { readonly kind: 'short'; readonly row: TableRow }
  /** Cells split by a separator in prose were joined again. */
  | { readonly kind: 'mended'; readonly row: TableRow }
  | { readonly kind: 'misfit' };

/**
 * A row with as many cells as the heading. Empty cells at the end are ignored. A row with too many
 * cells is repaired only if it is unambiguous: prose has a space after `;`, a spreadsheet's
 * separator has none, and there are exactly as many such cells as there are too many.
 */
export function fitRow({ header, delimiter }: TableSource, row: TableRow): FittedRow {
  const { cells } = row;
  const excess = cells.length - header.length;
  if (excess < 0) {
    const empty = Array.from({ length: -excess }, () => '');
    return { kind: 'short', row: { ...row, cells: [...cells, ...empty] } };
  }
  if (cells.slice(header.length).every((cell) => cell.trim() === '')) return { kind: 'fits', row };
  const joined: string[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last !== undefined && last !== '' && isProse(cell)) {
      joined[joined.length - 1] = `${last}${delimiter}${cell}`;
    } else {
      joined.push(cell);
    }
  }
  if (joined.length !== header.length) return { kind: 'misfit' };
  return { kind: 'mended', row: { ...row, cells: joined } };
}

/** Words after a space; never text that could be a typed code or access mode. */
function isProse(cell: string): boolean {
  return /^ \S/.test(cell) && /\p{L}{2}/u.test(cell) && readMode(cell.trim()) === 'unknown';
}
