import { Buffer } from 'node:buffer';
import fc from 'fast-check';

/** How a spreadsheet writes a table as CSV. */
export interface Spreadsheet {
  readonly delimiter: ',' | ';' | '\t';
  readonly lineEnd: '\n' | '\r\n';
  readonly encoding: 'utf8' | 'utf8-bom' | 'utf16le';
  readonly form: 'NFC' | 'NFD';
  readonly quotes: 'all' | 'needed';
  /** Empty cells at the end of a row are left out, as OnlyOffice does. */
  readonly isShort: boolean;
  /** Columns and rows stand in the order of these numbers. */
  readonly columnOrder: number;
  readonly rowOrder: number;
}

export const randomSpreadsheet: fc.Arbitrary<Spreadsheet> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom('utf8', 'utf8-bom', 'utf16le'),
  form: fc.constantFrom('NFC', 'NFD'),
  quotes: fc.constantFrom('all', 'needed'),
  isShort: fc.boolean(),
  columnOrder: fc.nat(),
  rowOrder: fc.nat(),
});

/** The table as text; every row has all the columns that any of them has. */
export function toTableText(
  rows: readonly Readonly<Record<string, string>>[],
  sheet: Spreadsheet,
): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = reorder(names, sheet.columnOrder);
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const needsQuotes = (text: string): boolean =>
    /["\n\r]/.test(text) || text.includes(sheet.delimiter);
  const toLine = (cells: readonly string[]): string => {
    const kept = sheet.isShort ? withoutEmptyEnd(cells) : cells;
    return kept
      .map((cell) => (sheet.quotes === 'all' || needsQuotes(cell) ? quote(cell) : cell))
      .join(sheet.delimiter);
  };
  const lines = reorder(rows, sheet.rowOrder).map((row) =>
    toLine(columns.map((column) => row[column] ?? '')),
  );
  return [toLine(columns), ...lines, ''].join(sheet.lineEnd).normalize(sheet.form);
}

export function toTableBytes(text: string, { encoding }: Spreadsheet): Buffer {
  if (encoding === 'utf16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  return Buffer.from(encoding === 'utf8-bom' ? `\uFEFF${text}` : text, 'utf8');
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, Math.max(1, last + 1));
}

/** The same elements in an order that `seed` decides. */
function reorder<T>(list: readonly T[], seed: number): readonly T[] {
  const ordered = [...list];
  let state = seed;
  for (let last = ordered.length - 1; last > 0; last -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (last + 1);
    [ordered[last], ordered[other]] = [ordered[other] as T, ordered[last] as T];
  }
  return ordered;
}
