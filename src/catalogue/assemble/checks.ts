import { isBefore } from '#src/domain/dates.ts';
import { overlap, readFolios, type FolioList } from '#src/domain/folios.ts';
import { hasErrors } from '../issues/issue.ts';
import type { FileRecord, ItemRecord } from '../model.ts';
import type { BuildContext } from './context.ts';
import type { Placed } from './records/files.ts';
import { getNumber } from './rows/row.ts';

/** Compares `totalDoc` with the actual items; a file whose items are not entered yet is fine. */
export function checkCounts(
  files: readonly Placed<FileRecord>[],
  items: readonly Placed<ItemRecord>[],
  { issues }: BuildContext,
): void {
  // A row with an error makes no item, so a count mismatch would only repeat that error.
  if (hasErrors(issues.all)) return;
  const counts = Map.groupBy(items, ({ record }) => record.file);
  for (const { row, record } of files) {
    const written = getNumber(row, 'totalDoc');
    const found = counts.get(record.id)?.length ?? 0;
    if (written !== undefined && found > 0 && written !== found) {
      issues.add('item-count', row.placeOf('totalDoc'), { written, found });
    }
  }
}

/** Folios that two items of one file both claim. */
export function checkFolios(items: readonly Placed<ItemRecord>[], { issues }: BuildContext): void {
  for (const own of Map.groupBy(items, ({ record }) => record.file).values()) {
    const owners = new Map<string, Placed<ItemRecord> & { readonly list: FolioList }>();
    for (const item of own) {
      const list = item.record.folios === undefined ? undefined : readFolios(item.record.folios);
      if (list === undefined) continue;
      const other = list.folios.map((folio) => owners.get(folio)).find((one) => one !== undefined);
      if (other !== undefined) {
        const { file, row = 1 } = other.row.placeOf('folios');
        issues.add('folio-overlap', item.row.placeOf('folios'), {
          folios: overlap(list, other.list).join('; '),
          other: other.record.id,
          place: `${file}:${row}`,
        });
      }
      for (const folio of list.folios) owners.set(folio, owners.get(folio) ?? { ...item, list });
    }
  }
}

/** Items dated before their file begins or after it ends. */
export function checkDates(
  files: readonly Placed<FileRecord>[],
  items: readonly Placed<ItemRecord>[],
  { issues }: BuildContext,
): void {
  const dates = new Map(files.map(({ record }) => [record.id, record.date]));
  for (const { row, record } of items) {
    const own = record.date;
    const whole = dates.get(record.file);
    if (own === undefined || whole === undefined) continue;
    if (!isBefore(own, whole) && !isBefore(whole, own)) continue;
    issues.add('date-outside-file', row.placeOf('issuedDate'), {
      value: own.written,
      dateVi: whole.label.vi,
      dateEn: whole.label.en,
    });
  }
}
