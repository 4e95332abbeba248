import { CsvError, parse } from 'csv-parse/sync';
import { readDelimiter } from '../../text/delimiter.ts';
import { toIssue, type Issue } from '../issues/issue.ts';
import type { TableSource } from '../sources.ts';

export type CsvReading =
  | { readonly kind: 'table'; readonly table: TableSource }
  | { readonly kind: 'unreadable'; readonly issue: Issue };

/** What `csv-parse` gives with `info`, which its types do not say. */
interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table as spreadsheets write it: `,` `;` or tab, quoted cells with line breaks, CRLF.
 * Cells stay text, whatever they look like. `text` is decoded, without a byte-order mark.
 */
export function readCsv(file: string, text: string): CsvReading {
  const { delimiter, start } = readDelimiter(text);
  const skipped = start === 0 ? 0 : 1;
  const body = text.slice(start);
  try {
    const records = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as readonly CsvRecord[];
    let line = 1 + skipped;
    const rows = records.map(({ record, info }, index) => {
      const row = { row: index + 1 + skipped, line, cells: record };
      line = info.lines + 1 + skipped;
      return row;
    });
    const [heading, ...rest] = rows;
    return { kind: 'table', table: { file, delimiter, header: heading?.cells ?? [], rows: rest } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] + skipped : 1;
    return { kind: 'unreadable', issue: toIssue('unreadable-csv', { file, row: line }, {}) };
  }
}
