import { tidy } from '#src/text/normalise.ts';
import { toRowKey } from '#src/catalogue/issues/report/hide-doubtful-rows.ts';
import type { Place } from '#src/catalogue/issues/issue.ts';
import type { Field } from '#src/domain/schema/field.ts';
import type { TableRow, TableSource } from '#src/catalogue/sources.ts';
import { createLineJudge } from '#src/catalogue/suspect-lines.ts';
import type { BuildContext } from '../context.ts';
import { refuseDamagedRows } from './damaged-rows.ts';
import { refuseDamage } from './damaged-text.ts';
import { toFolderNumber } from '../records/file-index.ts';
import { readHeader, type Column } from './header.ts';
import { findHeadingRow } from './heading-row.ts';
import { judgeRow, type JudgedRow } from './judge-row.ts';
import { findMonthFirst, hasWholeDay } from './month-first.ts';
import { withoutNullWords } from './null-words.ts';
import { readValue, requireValues } from './read-value.ts';
import type { Row } from './row.ts';
import type { StrayRow } from './stray-row.ts';

/**
 * Reads the rows of a table. A row with a mark of secrecy gives one issue without any values; a row
 * that cannot be interpreted as a whole reports its issues and is left out. `idName` is the column
 * of ids that others refer to.
 */
export function readRows(
  table: TableSource | undefined,
  fields: readonly Field[],
  idName: string,
  context: BuildContext,
): Row[] {
  if (table === undefined) return [];
  if (isWithoutHeading(table, fields, context)) {
    context.lost.add(idName);
    return [];
  }
  const { columns, complete } = readHeader(table, fields, context);
  const idIndex = columns.find((column) => column.name === idName)?.index ?? -1;
  if (!complete && idIndex < 0) context.lost.add(idName);
  refuseDamagedRows(table, idIndex, context);
  const sources: TableRow[] = [];
  let before: JudgedRow['kind'] | undefined;
  for (const source of table.rows) {
    if (source.cells.length !== table.header.length) {
      context.unevenRows.add(toRowKey(table.file, source.row));
    }
    const judged = judgeRow(source, { table, columns, fields, idIndex });
    const isTold =
      judged.kind === 'empty' ? before === 'empty' : !complete && judged.kind !== 'secret';
    if (!isTold) tellRow(table, judged, context);
    before = judged.kind;
    if (judged.kind === 'stray' && judged.stray === 'other-heading') {
      context.lost.add(idName);
      break;
    }
    if (judged.kind === 'row' && complete) {
      sources.push(judged.source);
    } else if (judged.kind !== 'stray') {
      const id = tidy(source.cells[idIndex] ?? '');
      const lost = judged.kind === 'secret' ? context.secret : context.unread;
      if (id !== '') lost.add(id);
      if (idName === 'fileCode') lost.add(readNumber(table, source, columns));
    }
  }
  const rows = withoutNullWords(table, sources, columns, context);
  const unread = findUnreadDates(table, rows, columns, context);
  return rows.map((source) => readCells(table, source, columns, unread, context));
}

/** Whether no row can be read, because the heading is damaged or not the first row; reports it. */
function isWithoutHeading(
  table: TableSource,
  fields: readonly Field[],
  context: BuildContext,
): boolean {
  if (table.header.length === 0 && table.damaged !== undefined) {
    refuseDamagedRows(table, -1, context);
    return true;
  }
  const heading = findHeadingRow(table, fields);
  if (heading === undefined) return false;
  context.issues.add('heading-below', { file: table.file, row: 1 }, { found: heading.row });
  const isSuspect = createLineJudge(heading.cells, table.delimiter);
  for (const source of table.rows) {
    if (isSuspect(source.cells.join(table.delimiter))) {
      context.issues.add('secret-row', placeOf(table, source), {});
    }
  }
  refuseDamagedRows({ ...table, header: heading.cells }, -1, context);
  return true;
}

const strayWords: Readonly<Record<Exclude<StrayRow, 'other-heading'>, readonly [string, string]>> =
  {
    'column-numbers': ['dòng đánh số cột', 'numbers of columns'],
    total: ['dòng tổng cộng', 'a total'],
    heading: ['đầu bảng lặp lại', 'the heading again'],
    signature: ['dòng ký tên, ngày lập', 'a signature or date'],
  };

function tellRow(table: TableSource, judged: JudgedRow, { issues }: BuildContext): void {
  const place = placeOf(table, judged.source);
  const counts = { found: judged.source.cells.length, expected: table.header.length };
  switch (judged.kind) {
    case 'empty':
      issues.add('empty-row', place, {});
      return;
    case 'secret':
      issues.add('secret-row', place, {});
      return;
    case 'misfit':
      issues.add('wrong-column-count', place, counts);
      return;
    case 'curly':
      issues.add('curly-quotes', place, counts);
      return;
    case 'damaged':
      refuseDamage(
        judged.damage,
        { ...place, column: judged.column.heading },
        judged.mayShow,
        issues,
      );
      return;
    case 'stray': {
      if (judged.stray === 'other-heading') {
        issues.add('other-heading', place, {});
        return;
      }
      const [kindVi, kindEn] = strayWords[judged.stray];
      issues.add('not-a-record', place, { kindVi, kindEn });
      return;
    }
    case 'row': {
      if (judged.isMended) issues.add('unquoted-separator', place, { separator: table.delimiter });
      if (judged.mention === undefined) return;
      const heading = tidy(table.header[judged.mention] ?? '');
      issues.add('secrecy-mention', placeOf(table, judged.source, heading), {});
    }
  }
}

/** The number by which items may refer to a file whose row makes no record. */
function readNumber(table: TableSource, { cells }: TableRow, columns: readonly Column[]): string {
  const [inventory = '', notation = ''] = ['fileCatalog', 'fileNotation'].map((name) =>
    tidy(cells[columns.find((column) => column.name === name)?.index ?? -1] ?? ''),
  );
  return toFolderNumber(table.file, inventory, notation);
}

function placeOf(table: TableSource, { row, line }: TableRow, column?: string): Place {
  return {
    file: table.file,
    row,
    ...(line !== row && { line }),
    ...(column !== undefined && { column }),
  };
}

/** Date columns with the month first: one issue each, because none of their days is certain. */
function findUnreadDates(
  table: TableSource,
  rows: readonly TableRow[],
  columns: readonly Column[],
  { issues }: BuildContext,
): ReadonlySet<Column> {
  const unread = new Set<Column>();
  for (const column of columns) {
    const { field, heading, index } = column;
    if (field.kind !== 'date' && field.kind !== 'day') continue;
    const found = findMonthFirst(rows.map(({ cells }) => cells[index] ?? ''));
    const first = rows[found?.index ?? -1];
    if (found === undefined || first === undefined) continue;
    const { value, count } = found;
    issues.add('month-first-column', placeOf(table, first, heading), { value, count });
    unread.add(column);
  }
  return unread;
}

function readCells(
  table: TableSource,
  source: TableRow,
  columns: readonly Column[],
  unreadDates: ReadonlySet<Column>,
  context: BuildContext,
): Row {
  const values = new Map<string, string>();
  const row: Row = {
    values,
    placeOf: (name) => {
      const column = columns.find((one) => one.name === name);
      return placeOf(table, source, column?.heading ?? name);
    },
  };
  for (const column of columns) {
    const { index, field, name, heading } = column;
    const text = tidy(source.cells[index] ?? '');
    if (field.ignored || text === '' || values.has(name)) continue;
    if (unreadDates.has(column) && hasWholeDay(text)) continue;
    const value = readValue(field, text, placeOf(table, source, heading), context);
    if (value !== undefined) values.set(name, value);
  }
  const given = columns.filter(({ index }) => (source.cells[index] ?? '').trim() !== '');
  const fields = new Set(columns.map(({ field }) => field));
  requireValues(row, fields, new Set(given.map(({ name }) => name)), context);
  return row;
}
