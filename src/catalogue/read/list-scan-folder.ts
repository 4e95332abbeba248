import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isClutterFolder, toScanName, type ScanName } from '../scan-names.ts';

/** Contents of a scans folder, with names as spelled on disk, in order. */
export interface ListedFolder {
  readonly files: ReadonlyMap<ScanName, readonly string[]>;
  readonly folders: readonly { readonly name: string; readonly isLink: boolean }[];
  /** Broken links. */
  readonly dangling: readonly string[];
}

export async function listScanFolder(path: string): Promise<ListedFolder> {
  const files = new Map<ScanName, string[]>();
  const folders: { name: string; isLink: boolean }[] = [];
  const dangling: string[] = [];
  const entries = await readdir(path, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const { name } = entry;
    const isLink = entry.isSymbolicLink();
    const kind = isLink ? await stat(join(path, name)).catch(() => undefined) : entry;
    if (kind === undefined) dangling.push(name);
    else if (kind.isDirectory()) {
      if (!isClutterFolder(name)) folders.push({ name, isLink });
    } else {
      // Pipes and sockets cannot be read as files.
      const is = kind.isFile() ? toScanName(name) : 'other';
      const names = files.get(is) ?? [];
      files.set(is, names);
      names.push(name);
    }
  }
  return { files, folders, dangling };
}
