import { overlap, readFolios, type FolioList } from '../folios.ts';
import { hasErrors } from '../issues/issue.ts';
import type { FileRecord, ItemRecord } from '../model.ts';
import type { BuildContext } from './context.ts';
import type { Placed } from './files.ts';
import { getNumber } from './row.ts';

/** `totalDoc` against the items that are there; a file whose items are not entered yet is fine. */
export function checkCounts(
  files: readonly Placed<FileRecord>[],
  items: readonly Placed<ItemRecord>[],
  { issues }: BuildContext,
): void {
  // A row with an error makes no item, so that sums would only repeat what it says.
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
