import { tidy } from '#src/text/normalise.ts';
import { findField, type Field } from '#src/domain/schema/field.ts';
import type { TableRow, TableSource } from '#src/catalogue/sources.ts';

/** Maximum rows of a title block. */
const rowsLookedAt = 40;

/**
 * The heading row if it is not the first: a printed list has the names of the archive and of the
 * list above it.
 */
export function findHeadingRow(table: TableSource, fields: readonly Field[]): TableRow | undefined {
  const count = (cells: readonly string[]): number =>
    cells.filter((cell) => findField(fields, tidy(cell)) !== undefined).length;
  const first = count(table.header);
  let best: TableRow | undefined;
  let most = Math.max(1, first * 2);
  for (const row of table.rows.slice(0, rowsLookedAt)) {
    const found = count(row.cells);
    if (found > most) [best, most] = [row, found];
  }
  return best;
}
