import { readDelimiter } from '#src/text/delimiter.ts';
import type { TableSource } from '../sources.ts';
import { scanRows } from './scan-rows.ts';

/**
 * Parses a table as spreadsheets write it: `,` `;` or tab, quoted cells with line breaks, CRLF.
 * Cells stay text. `text` is already decoded. Rows with wrong quotes are returned separately; a
 * heading with wrong quotes gives a table without columns.
 */
export function readCsv(file: string, text: string): TableSource {
  const plain = text.replace(/\r+\n|\r/g, '\n').replace(/^\uFEFF+/gm, '');
  const { delimiter, start } = readDelimiter(plain);
  const lines = plain.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const first = start === 0 ? 0 : 1;
  const { rows, damaged } = scanRows(lines, delimiter, first);
  const hasHeading = damaged[0]?.row !== first + 1;
  return {
    file,
    delimiter,
    header: (hasHeading ? rows[0]?.cells : undefined) ?? [],
    rows: hasHeading ? rows.slice(1) : rows,
    ...(damaged.length > 0 && { damaged }),
  };
}
