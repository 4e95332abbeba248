import { findDamage } from '#src/text/damage.ts';
import { tidy } from '#src/text/normalise.ts';
import { columnNames, findField, type Field } from '#src/domain/schema/field.ts';
import type { TableSource } from '#src/catalogue/sources.ts';
import type { BuildContext } from '../context.ts';
import { refuseDamage } from './damaged-text.ts';

/** One recognised column of a table. */
export interface Column {
  readonly index: number;
  readonly field: Field;
  /** Canonical name, `_en` for the English. */
  readonly name: string;
  /** As the archivist wrote it. */
  readonly heading: string;
}

export interface Header {
  readonly columns: readonly Column[];
  /** Without all required columns no row can be interpreted, so rows are not reported. */
  readonly complete: boolean;
}

/** Recognises the headings of a table; unknown, duplicate and missing ones are reported. */
export function readHeader(
  table: TableSource,
  fields: readonly Field[],
  context: BuildContext,
): Header {
  const columns: Column[] = [];
  for (const [index, cell] of table.header.entries()) {
    const heading = tidy(cell);
    const found = findField(fields, heading);
    if (found === undefined) {
      refuseHeading(table, fields, index, context);
      continue;
    }
    const name = found.english ? `${found.field.name}_en` : found.field.name;
    const other = columns.find((column) => column.name === name);
    if (other !== undefined && !found.field.ignored) {
      context.issues.add(
        'doubled-column',
        { file: table.file, row: 1, column: heading },
        { field: name, first: other.index + 1, second: index + 1 },
      );
    }
    columns.push({ index, field: found.field, name, heading });
  }
  const missing = fields.filter(
    ({ need, name, or }) =>
      need === 'build' && !columns.some((column) => column.name === name || column.name === or),
  );
  for (const { name, label } of missing) {
    const params = { field: name, labelVi: label.vi, labelEn: label.en };
    context.issues.add('missing-column', { file: table.file, row: 1 }, params);
  }
  return { columns, complete: missing.length === 0 };
}

function refuseHeading(
  table: TableSource,
  fields: readonly Field[],
  index: number,
  { issues, findNear }: BuildContext,
): void {
  const raw = table.header[index] ?? '';
  const heading = tidy(raw);
  const isEmpty =
    heading === '' && table.rows.every((row) => (row.cells[index] ?? '').trim() === '');
  if (isEmpty) return;
  const place = { file: table.file, row: 1, column: heading || String(index + 1) };
  const damage = findDamage(raw);
  if (damage !== undefined) {
    refuseDamage(damage, place, true, issues);
    return;
  }
  const known = [...columnNames(fields), ...fields.map((field) => field.label.vi)];
  issues.add('unknown-column', place, { heading }, { near: findNear(heading, known) });
}
