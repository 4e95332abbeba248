import { readFigure } from '#src/text/figure.ts';
import type { Place } from '#src/catalogue/issues/issue.ts';
import type { TableSource } from '#src/catalogue/sources.ts';
import type { BuildContext } from '../context.ts';
import { splitList } from '../rows/row.ts';
import { findSecrecy } from '../records/secrecy.ts';

type Props = Readonly<Record<string, string>>;

const chartTypes = ['bar', 'column', 'line'];

/**
 * A table without the rows that bear a mark of secrecy, each an issue. Its columns are the
 * exhibit's own: `isChecked` says that a person has looked at what speaks of secrecy.
 */
export function dropSecretRows(
  table: TableSource,
  isChecked: boolean,
  { issues }: BuildContext,
): TableSource {
  const rows = table.rows.filter(({ row, line, cells }) => {
    const place = { file: table.file, row, ...(line !== row && { line }) };
    const secrecy = findSecrecy(cells.map((text) => ({ name: undefined, text })));
    if (secrecy.kind === 'stamp') issues.add('secret-row', place, {});
    if (secrecy.kind === 'mention' && !isChecked) issues.add('secrecy-mention', place, {});
    return secrecy.kind !== 'stamp';
  });
  return { ...table, rows };
}

/** Holds a chart's columns against its table: each is there, and its cells are figures. */
export function checkChart(
  table: TableSource,
  { x, y, type, labels }: Props,
  place: Place,
  context: BuildContext,
): void {
  const { issues } = context;
  if (type !== undefined && !chartTypes.includes(type)) {
    issues.add('unknown-chart-type', place, { value: type });
  }
  if (x !== undefined) findColumn(table, x, place, context);
  const columns = splitList(y);
  for (const name of columns) {
    const column = findColumn(table, name, place, context);
    if (column !== undefined) checkFigures(table, column, context);
  }
  const names = splitList(labels);
  if (labels !== undefined && names.length !== columns.length) {
    const params = { found: names.length, expected: columns.length };
    issues.add('wrong-label-count', place, params);
  }
}

/** Holds a single figure against its table: the row begins with the name it is called by. */
export function checkNumber(
  table: TableSource,
  { row, column }: Props,
  place: Place,
  context: BuildContext,
): void {
  const at = column === undefined ? undefined : findColumn(table, column, place, context);
  if (row === undefined || at === undefined) return;
  const found = table.rows.find(({ cells }) => cells[0]?.trim() === row);
  if (found === undefined) {
    const near = context.findNear(
      row,
      table.rows.map(({ cells }) => cells[0] ?? ''),
    );
    context.issues.add('unknown-table-row', place, { file: table.file, value: row }, { near });
    return;
  }
  checkFigures({ ...table, rows: [found] }, at, context);
}

function findColumn(
  { file, header }: TableSource,
  name: string,
  place: Place,
  { issues, findNear }: BuildContext,
): number | undefined {
  const names = header.map((heading) => heading.trim());
  const index = names.indexOf(name);
  if (index >= 0) return index;
  const params = { file, value: name, columns: names.join(', ') };
  issues.add('unknown-table-column', place, params, { near: findNear(name, names) });
  return undefined;
}

/** An empty cell is a figure that nobody knows. */
function checkFigures(
  { file, header, rows }: TableSource,
  column: number,
  { issues }: BuildContext,
): void {
  for (const { cells, row } of rows) {
    const value = cells[column]?.trim() ?? '';
    if (value === '' || readFigure(value) !== undefined) continue;
    issues.add('not-a-figure', { file, row, column: header[column] ?? '' }, { value });
  }
}
