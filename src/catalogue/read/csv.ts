import { CsvError, parse } from 'csv-parse/sync';
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
  // Excel's own way to name the separator, on a line before the heading.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const skipped = named ? 1 : 0;
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? findDelimiter(body);
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

const delimiters = [',', ';', '\t'] as const;

/** The separator that the heading has most of, outside quotes. */
export function findDelimiter(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const count = (delimiter: string): number => counts.get(delimiter) ?? 0;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}
