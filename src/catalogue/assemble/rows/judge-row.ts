import { findDamage, type Damage } from '#src/text/damage.ts';
import { tidy } from '#src/text/normalise.ts';
import { readMode } from '#src/catalogue/mode.ts';
import type { Field } from '#src/domain/schema/field.ts';
import type { TableRow, TableSource } from '#src/catalogue/sources.ts';
import { fitRow } from './fit-row.ts';
import type { Column } from './header.ts';
import { findSecrecy, mayBeSecret, type NamedValue } from '../records/secrecy.ts';
import { findOtherAccess } from './short-row.ts';
import { findStrayRow, type StrayRow } from './stray-row.ts';

/** Rows of which only the position is reported. */
type UnreadKind = 'empty' | 'secret' | 'misfit' | 'curly';

/** Classification of a table row, before any of its values is read. */
export type JudgedRow =
  | { readonly kind: UnreadKind; readonly source: TableRow }
  | { readonly kind: 'stray'; readonly source: TableRow; readonly stray: StrayRow }
  | {
      readonly kind: 'damaged';
      readonly source: TableRow;
      readonly damage: Damage;
      readonly column: Column;
      /** Whether its row is certainly not secret. */
      readonly mayShow: boolean;
    }
  | {
      readonly kind: 'row';
      /** With as many cells as the heading. */
      readonly source: TableRow;
      readonly isMended: boolean;
      /** Index of a cell that mentions secrecy. */
      readonly mention?: number;
    };

export interface RowShape {
  readonly table: TableSource;
  readonly columns: readonly Column[];
  readonly fields: readonly Field[];
  /** The column of ids, or negative. */
  readonly idIndex: number;
}

/** Secrecy is checked first: nothing else may be reported about a secret row. */
export function judgeRow(source: TableRow, shape: RowShape): JudgedRow {
  const { table, columns, fields, idIndex } = shape;
  const { cells } = source;
  if (cells.every((cell) => cell.trim() === '')) return { kind: 'empty', source };
  const fitted = fitRow(table, source);
  const row = fitted.kind === 'misfit' ? source : fitted.row;
  const secrecy = findSecrecy(nameCells(columns, row.cells));
  if (secrecy.kind === 'stamp' || (fitted.kind !== 'fits' && mayBeSecret(cells))) {
    return { kind: 'secret', source };
  }
  if (fitted.kind === 'short') {
    const other = findOtherAccess(columns, cells, table.header.length);
    if (other !== undefined) return { kind: other === 'secret' ? 'secret' : 'misfit', source };
  }
  if (fitted.kind === 'misfit') {
    return { kind: hasCurlyQuotes(cells) ? 'curly' : 'misfit', source };
  }
  const stray = findStrayRow(row.cells, table.header, columns, fields, idIndex);
  if (stray !== undefined) return { kind: 'stray', source, stray };
  const damaged = findDamagedCell(row, columns);
  if (damaged !== undefined) return { kind: 'damaged', source, ...damaged };
  return {
    kind: 'row',
    source: row,
    isMended: fitted.kind === 'mended',
    ...(secrecy.kind === 'mention' && { mention: secrecy.value.index }),
  };
}

interface NamedCell extends NamedValue {
  readonly index: number;
}

/** Every cell of a row, including unknown and ignored columns. */
function* nameCells(columns: readonly Column[], cells: readonly string[]): Generator<NamedCell> {
  const names = new Map(columns.map(({ index, name }) => [index, name]));
  for (const [index, text] of cells.entries()) yield { index, name: names.get(index), text };
}

/** `“a, b”`: a cell with typographic quotes, which are not CSV quotes. */
function hasCurlyQuotes(cells: readonly string[]): boolean {
  const start = cells.findIndex((cell) => /^\s*[“„«][^”“»]*$/.test(cell));
  return start >= 0 && cells.slice(start + 1).some((cell) => /^[^“„«]*[”“»]\s*$/.test(cell));
}

function findDamagedCell(
  { cells }: TableRow,
  columns: readonly Column[],
): { readonly damage: Damage; readonly column: Column; readonly mayShow: boolean } | undefined {
  for (const column of columns) {
    const damage = findDamage(cells[column.index] ?? '');
    if (damage === undefined) continue;
    const repaired = (index: number): string => {
      const cell = cells[index] ?? '';
      const found = findDamage(cell);
      return tidy(found !== undefined && found.kind !== 'lost' ? found.repaired : cell);
    };
    const modes = columns.filter(({ name }) => name === 'mode');
    const mayShow =
      modes.every(({ index }) => ['open', 'conditional'].includes(readMode(repaired(index)))) &&
      !cells.some((_, index) => mayBeSecret([repaired(index)]));
    return { damage, column, mayShow };
  }
  return undefined;
}
