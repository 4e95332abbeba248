import { tidy } from '#src/text/normalise.ts';
import type { DamagedRow, TableSource } from '#src/catalogue/sources.ts';
import { createLineJudge } from '#src/catalogue/suspect-lines.ts';
import type { BuildContext } from '../context.ts';

/**
 * Reports rows that cannot be split into cells because of their quotes, without quoting them, and
 * warns that such a row may be secret. `idIndex` is the column of ids that others refer to.
 */
export function refuseDamagedRows(
  { file, delimiter, header, rows, damaged = [] }: TableSource,
  idIndex: number,
  { issues, secret, unread }: BuildContext,
): void {
  // Even in an unreadable heading, the column names show which columns hold access facts.
  const hasHeading = header.length > 0;
  const heading = hasHeading ? header : (damaged[0]?.lines[0] ?? '').split(delimiter);
  const isSuspect = createLineJudge(heading, delimiter);
  if (!hasHeading) {
    for (const { row, cells } of rows) {
      if (isSuspect(cells.join(delimiter))) issues.add('secret-row', { file, row }, {});
    }
  }
  for (const { row, line, kind, column, lines } of damaged) {
    const name = tidy(header[column] ?? '');
    const place = { file, row, ...(line !== row && { line }) };
    const cell = { ...place, column: name || String(column + 1) };
    issues.add(issueOf[kind], cell, {});
    const isSecret = lines.some(isSuspect);
    if (isSecret) issues.add('secret-row', place, {});
    for (const one of lines) {
      const id = tidy((one.split(delimiter)[idIndex] ?? '').replaceAll('"', ''));
      if (id !== '') (isSecret ? secret : unread).add(id);
    }
  }
}

const issueOf = {
  'open-quote': 'unreadable-csv',
  'misplaced-quote': 'misplaced-quote',
} as const satisfies Readonly<Record<DamagedRow['kind'], string>>;
