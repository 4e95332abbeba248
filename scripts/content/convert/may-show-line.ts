import { readCsv } from '#src/catalogue/read/csv.ts';
import { readSecrecy } from '#src/catalogue/secrecy/read-secrecy.ts';

/**
 * Which lines of a file may be printed: rows in which no cell is a mark of secrecy. A cell `3` may
 * be such a mark. If a table cannot be split into rows, no line may be printed.
 */
export function mayShowLine(file: string, text: string): (line: number) => boolean {
  if (!/\.[ct]sv$/i.test(file)) {
    const isSafe = !text.split(/[\n:]/).some(isMark);
    return () => isSafe;
  }
  const { rows, damaged } = readCsv(file, text);
  if (damaged !== undefined) return () => false;
  return (line) => {
    const row = rows.findLast((candidate) => candidate.line <= line);
    return !(row?.cells.some(isMark) ?? false);
  };
}

function isMark(cell: string): boolean {
  return readSecrecy(cell) !== 'none' || /^0*3$/.test(cell.trim());
}
