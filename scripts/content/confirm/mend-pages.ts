import { readFile } from 'node:fs/promises';
import { writeWhole } from '#src/files/write-whole.ts';
import type { RowMove } from '#src/catalogue/binding/plan-confirmation.ts';
import { readCsv } from '#src/catalogue/read/csv.ts';

/**
 * Writes new page numbers into the cells of a table without changing any other byte.
 *
 * @returns whether it could: a table in another encoding, or one that would parse differently
 * afterwards, is not changed
 */
export async function mendPages(file: string, moves: readonly RowMove[]): Promise<boolean> {
  const mended = mendTable(await readFile(file), moves);
  if (mended === undefined) return false;
  await writeWhole(file, mended);
  return true;
}

/** The table with its numbers fixed; undefined if that cannot be done safely. */
function mendTable(bytes: Uint8Array, moves: readonly RowMove[]): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const before = readRows(text);
  if (before === undefined) return undefined;
  let mended = text;
  for (const { row, to } of moves) {
    const line = row.place.line ?? row.place.row;
    const column = before.header.findIndex((heading) => heading.trim() === row.place.column);
    const start = line === undefined ? undefined : findLine(mended, line);
    if (start === undefined || column < 0) return undefined;
    const cell = findCell(mended, start, column, before.delimiter);
    if (cell === undefined || Number(mended.slice(cell.start, cell.end)) !== row.page) {
      return undefined;
    }
    mended = `${mended.slice(0, cell.start)}${to}${mended.slice(cell.end)}`;
  }
  return isMended(before, readRows(mended), moves) ? mended : undefined;
}

function readRows(text: string) {
  const table = readCsv('', text.replace(/^\uFEFF/, ''));
  return (table.damaged ?? []).length === 0 ? table : undefined;
}

type Table = NonNullable<ReturnType<typeof readRows>>;

function isMended(before: Table, after: Table | undefined, moves: readonly RowMove[]): boolean {
  const pages = new Map(moves.map(({ row, to }) => [row.place.row, { row, to }]));
  if (after?.rows.length !== before.rows.length) return false;
  return before.rows.every(({ row, cells }, index) => {
    const move = pages.get(row);
    const column = before.header.findIndex((heading) => heading.trim() === move?.row.place.column);
    const expected = cells.map((cell, at) => (move && at === column ? String(move.to) : cell));
    const found = after.rows[index]?.cells ?? [];
    return found.length === expected.length && found.every((cell, at) => cell === expected[at]);
  });
}

/** Where a line starts, counted from 1. */
function findLine(text: string, line: number): number | undefined {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    if (ends.exec(text) === null) return undefined;
    start = ends.lastIndex;
  }
  return start;
}

/** The content of an unquoted cell, counted from the start of its row. */
function findCell(text: string, rowStart: number, column: number, delimiter: string) {
  let at = rowStart;
  for (let index = 0; ; index += 1) {
    const isQuoted = text[at] === '"';
    const start = isQuoted ? at + 1 : at;
    let end = start;
    if (isQuoted) {
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) {
        end += text[end] === '"' ? 2 : 1;
      }
      at = end + 1;
    } else {
      while (end < text.length && text[end] !== delimiter && !/[\r\n]/.test(text[end] ?? '')) end += 1;
      at = end;
    }
    if (index === column) return { start, end };
    if (text[at] !== delimiter) return undefined;
    at += 1;
  }
}
