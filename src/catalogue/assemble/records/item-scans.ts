import { scanFolderCandidates, toScanFolder } from '#src/catalogue/scan-folders.ts';
import type { Issue } from '#src/catalogue/issues/issue.ts';
import type { ScanFile, ScanFolders } from '#src/catalogue/sources.ts';
import type { BuildContext } from '../context.ts';
import type { Placed } from './files.ts';
import type { ItemDescription } from './items.ts';
import { tellUnusedScans } from './unused-scans.ts';

export interface FoundScans {
  readonly scans: readonly ScanFile[];
  /** Problems of their folder. */
  readonly issues: readonly Issue[];
}

const nothing: FoundScans = { scans: [], issues: [] };

/** Finds each item's scans, and checks that no two items share a folder. */
export interface ItemScans {
  find(item: Placed<ItemDescription>, folder: string): FoundScans;
  /** After all items were looked up: reports scans that none of them uses. */
  finish(): void;
}

export function createItemScans(scans: ScanFolders | undefined, context: BuildContext): ItemScans {
  const { issues } = context;
  const owners = new Map<string, string>();
  const used = new Set<string>();
  /** Folders that items without scans would have; only the likeliest. */
  const wanting = new Map<string, string>();
  return {
    find: ({ row, record }, contentFolder) => {
      const written = row.values.get('scans');
      const place = row.placeOf('scans');
      if (written !== undefined && toScanFolder(written) === undefined) {
        issues.add('scans-outside', place, { value: written });
        return nothing;
      }
      const { fonds, file, id } = record;
      const candidates = scanFolderCandidates({
        fonds: [fonds, contentFolder],
        file,
        item: id,
        scans: written,
      });
      const path = candidates.find((one) => scans?.has(one.normalize('NFC')))?.normalize('NFC');
      const folder = path === undefined ? undefined : scans?.get(path);
      if (path === undefined || folder === undefined) {
        if (written !== undefined && scans !== undefined) {
          issues.add('missing-scans', place, { value: written });
        }
        const [likeliest] = candidates;
        if (likeliest !== undefined) wanting.set(likeliest, id);
        return nothing;
      }
      const other = owners.get(folder.real.toLowerCase());
      if (other !== undefined) issues.add('shared-scans', place, { value: path, other });
      owners.set(folder.real.toLowerCase(), id);
      const isFirst = !used.has(path);
      used.add(path);
      if (written !== undefined && folder.scans.length === 0) {
        issues.add('missing-scans', place, { value: written });
      }
      return { scans: folder.scans, issues: isFirst ? folder.issues : [] };
    },
    finish: () => {
      if (scans !== undefined) tellUnusedScans(scans, used, [...wanting.keys()], context);
    },
  };
}
