import { scanFolderCandidates } from '../scan-folders.ts';
import { toScanFolder } from '../scan-folders.ts';
import type { ScanFile, ScanFolders } from '../sources.ts';
import type { BuildContext } from './context.ts';
import type { Placed } from './files.ts';
import type { ItemDescription } from './items.ts';

/** Finds each item's scans, and watches that no two items share a folder. */
export interface ItemScans {
  find(item: Placed<ItemDescription>, folder: string): readonly ScanFile[];
}

export function createItemScans(
  scans: ScanFolders | undefined,
  { issues }: BuildContext,
): ItemScans {
  const owners = new Map<string, string>();
  return {
    find: ({ row, record }, contentFolder) => {
      const written = row.values.get('scans');
      const place = row.placeOf('scans');
      if (written !== undefined && toScanFolder(written) === undefined) {
        issues.add('scans-outside', place, { value: written });
        return [];
      }
      const { fonds, file, id } = record;
      const candidates = scanFolderCandidates({
        fonds: [fonds, contentFolder],
        file,
        item: id,
        scans: written,
      });
      const folder = candidates.find((path) => (scans?.get(path)?.length ?? 0) > 0);
      if (folder === undefined) {
        if (written !== undefined && scans !== undefined) {
          issues.add('missing-scans', place, { value: written });
        }
        return [];
      }
      const other = owners.get(folder.toLowerCase());
      if (other !== undefined) issues.add('shared-scans', place, { value: folder, other });
      owners.set(folder.toLowerCase(), id);
      return scans?.get(folder) ?? [];
    },
  };
}
