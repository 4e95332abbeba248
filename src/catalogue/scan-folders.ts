import { toReferenceSlug } from '../text/slug.ts';

/** What says where the scans of an item lie. */
export interface ScanWish {
  /** The fonds' code, or the folder of its content. */
  readonly fonds: readonly string[];
  readonly file: string;
  readonly item: string;
  /** The column `scans`. */
  readonly scans?: string | undefined;
}

/**
 * The folder named by the column `scans`, as a path below SCANS_DIR without `.` parts. Undefined
 * when it would lead out of there.
 */
export function toScanFolder(written: string): string | undefined {
  const path = written.replace(/\\/g, '/');
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0')) return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') || parts.length === 0 ? undefined : parts.join('/');
}

/** Folders that may hold an item's scans, the likeliest first. */
export function scanFolderCandidates({ fonds, file, item, scans }: ScanWish): string[] {
  if (scans !== undefined) {
    const folder = toScanFolder(scans);
    return folder === undefined ? [] : [folder];
  }
  const paths = fonds.flatMap((code) => [
    [code, file, item].map(toFolderName),
    [code, file, item].map(toReferenceSlug),
  ]);
  return [...new Set(paths.map(joinPath).filter((path) => path !== undefined))];
}

/** A code with a slash, or of dots alone, is no name of a folder. */
function toFolderName(code: string): string | undefined {
  return /[/\\\0]|^\.+$/.test(code) || code === '' ? undefined : code;
}

function joinPath(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('/');
}
