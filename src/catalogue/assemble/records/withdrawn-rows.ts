import { toRowKey } from '#src/catalogue/issues/report/hide-doubtful-rows.ts';
import type { Access } from '#src/domain/values.ts';
import type { BuildContext } from '../context.ts';
import type { Placed } from './files.ts';
import type { PageRow } from './page-rows.ts';

/** Marks the rows of withheld records and of their pages. */
export function noteWithdrawn(
  records: readonly Placed<{ readonly id: string; readonly access: Access }>[],
  { withdrawnRows }: BuildContext,
  findPageRows: (id: string) => readonly PageRow[] = () => [],
): void {
  for (const { row, record } of records) {
    if (record.access.kind !== 'withheld') continue;
    for (const one of [row, ...findPageRows(record.id).map((pageRow) => pageRow.row)]) {
      const { file, row: number } = one.placeOf();
      if (number !== undefined) withdrawnRows.add(toRowKey(file, number));
    }
  }
}
