import { tidy } from '#src/text/normalise.ts';
import type { TableRow, TableSource } from '#src/catalogue/sources.ts';
import type { BuildContext } from '../context.ts';
import type { Column } from './header.ts';

/** Placeholders that databases export for missing values. */
const nullWord = /^(?:NULL|null|Null|\(null\)|<null>|\[NULL\]|\\N|undefined|NaN|nan)$/;

/** Removes such words from the cells of rows, with one issue per column. */
export function withoutNullWords(
  { file }: TableSource,
  rows: readonly TableRow[],
  columns: readonly Column[],
  { issues }: BuildContext,
): readonly TableRow[] {
  const found = new Map<number, { readonly row: number; readonly value: string; count: number }>();
  const read = rows.map((source) => {
    if (!source.cells.some((cell) => nullWord.test(tidy(cell)))) return source;
    const cells = source.cells.map((cell, index) => {
      const value = tidy(cell);
      if (!nullWord.test(value)) return cell;
      const known = found.get(index);
      if (known === undefined) found.set(index, { row: source.row, value, count: 1 });
      else known.count += 1;
      return '';
    });
    return { ...source, cells };
  });
  for (const { index, heading, field } of columns) {
    const words = found.get(index);
    if (words === undefined || field.ignored) continue;
    const { row, value, count } = words;
    issues.add('null-word', { file, row, column: heading }, { value, count });
  }
  return read;
}
