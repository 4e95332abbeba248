import { decodeLegacyText, detectLegacyText } from '../../text/legacy/index.ts';
import { tidy } from '../../text/normalise.ts';
import type { Place } from '../issues/issue.ts';
import { readMode } from '../mode.ts';
import type { Field } from '../schema/field.ts';
import type { TableRow, TableSource } from '../sources.ts';
import type { BuildContext } from './context.ts';
import { refuseDamagedRows } from './damaged-rows.ts';
import { fitRow } from './fit-row.ts';
import { readHeader, type Column } from './header.ts';
import { readValue, requireValues } from './read-value.ts';
import type { Row } from './row.ts';
import { findSecrecy, mayBeSecret, type NamedValue } from './secrecy.ts';

/**
 * Reads the rows of a table. A row with a mark of secrecy gives one issue without any of its
 * values and nothing else; a row that cannot be understood as a whole gives its issues and is
 * left out. `idName` is the column whose ids others refer to.
 */
export function readRows(
  table: TableSource | undefined,
  fields: readonly Field[],
  idName: string,
  context: BuildContext,
): Row[] {
  if (table === undefined) return [];
  if (table.header.length === 0 && table.damaged !== undefined) {
    context.lost.add(idName);
    refuseDamagedRows(table, -1, context);
    return [];
  }
  const { columns, complete } = readHeader(table, fields, context);
  const idIndex = columns.find((column) => column.name === idName)?.index ?? -1;
  if (!complete && idIndex < 0) context.lost.add(idName);
  refuseDamagedRows(table, idIndex, context);
  const rows: Row[] = [];
  let afterEmpty = false;
  for (const source of table.rows) {
    const empty = source.cells.every((cell) => cell.trim() === '');
    if (empty && !afterEmpty) context.issues.add('empty-row', placeOf(table, source), {});
    afterEmpty = empty;
    if (empty) continue;
    const row = complete ? readRow(table, source, columns, context) : undefined;
    if (row === 'secret' || row === undefined) {
      const id = tidy(source.cells[idIndex] ?? '');
      if (id !== '') (row === 'secret' ? context.secret : context.unread).add(id);
    } else {
      rows.push(row);
    }
  }
  return rows;
}

function placeOf(table: TableSource, { row, line }: TableRow, column?: string): Place {
  return {
    file: table.file,
    row,
    ...(line !== row && { line }),
    ...(column !== undefined && { column }),
  };
}

function readRow(
  table: TableSource,
  source: TableRow,
  columns: readonly Column[],
  context: BuildContext,
): Row | 'secret' | undefined {
  const { issues } = context;
  const place = placeOf(table, source);
  const { cells } = source;
  const fitted = fitRow(table, source);
  const read = fitted.kind === 'misfit' ? cells : fitted.row.cells;
  const secrecy = findSecrecy(nameCells(columns, read));
  if (secrecy.kind === 'stamp' || (fitted.kind !== 'fits' && mayBeSecret(cells))) {
    issues.add('secret-row', place, {});
    return 'secret';
  }
  if (fitted.kind === 'misfit') {
    const expected = table.header.length;
    issues.add('wrong-column-count', place, { found: cells.length, expected });
    return undefined;
  }
  if (refuseLegacy(table, fitted.row, columns, context)) return undefined;
  if (fitted.kind === 'mended') {
    issues.add('unquoted-separator', place, { separator: table.delimiter });
  }
  if (secrecy.kind === 'mention') {
    const heading = tidy(table.header[secrecy.value.index] ?? '');
    issues.add('secrecy-mention', placeOf(table, source, heading), {});
  }
  return readCells(table, fitted.row, columns, context);
}

interface NamedCell extends NamedValue {
  readonly index: number;
}

/** Every cell of a row, those of unknown and ignored columns too. */
function* nameCells(columns: readonly Column[], cells: readonly string[]): Generator<NamedCell> {
  const names = new Map(columns.map(({ index, name }) => [index, name]));
  for (const [index, text] of cells.entries()) yield { index, name: names.get(index), text };
}

function readCells(
  table: TableSource,
  source: TableRow,
  columns: readonly Column[],
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
  for (const { index, field, name, heading } of columns) {
    const text = tidy(source.cells[index] ?? '');
    if (field.ignored || text === '' || values.has(name)) continue;
    const value = readValue(field, text, placeOf(table, source, heading), context);
    if (value !== undefined) values.set(name, value);
  }
  const given = columns.filter(({ index }) => (source.cells[index] ?? '').trim() !== '');
  const fields = new Set(columns.map(({ field }) => field));
  requireValues(row, fields, new Set(given.map(({ name }) => name)), context);
  return row;
}

/** One issue for the first cell in an old encoding; its sample only when the row is surely not secret. */
function refuseLegacy(
  table: TableSource,
  source: TableRow,
  columns: readonly Column[],
  { issues }: BuildContext,
): boolean {
  for (const { index, heading } of columns) {
    const cell = source.cells[index] ?? '';
    const encoding = detectLegacyText(cell);
    if (encoding === undefined) continue;
    const marks = columns.filter(({ name }) => name === 'mode');
    const modes = marks.map((column) =>
      readMode(tidy(decodeLegacyText(encoding, source.cells[column.index] ?? ''))),
    );
    const isSafe = modes.every((mode) => mode === 'open' || mode === 'conditional');
    const sample = isSafe ? tidy(decodeLegacyText(encoding, cell)) : undefined;
    const params = { encoding: encoding.toUpperCase() };
    issues.add('legacy-text', placeOf(table, source, heading), params, { sample });
    return true;
  }
  return false;
}
