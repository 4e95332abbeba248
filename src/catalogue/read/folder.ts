import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findLeftover } from './leftovers.ts';

/** A file or folder inside the content folder, by its path there, with `/` and in NFC. */
export interface Entry {
  readonly name: string;
  /** Name as spelled on disk. */
  readonly onDisk: string;
  readonly isFolder: boolean;
}

/**
 * Contents of a folder, in order; hidden files and READMEs are ignored, locks and backups are not.
 */
export async function listFolder(path: string): Promise<Entry[] | undefined> {
  try {
    const found = await readdir(path, { withFileTypes: true });
    const entries = found
      .filter(({ name }) => !isAside(name))
      .map(async (entry) => ({
        name: entry.name.normalize('NFC'),
        onDisk: entry.name,
        isFolder: entry.isSymbolicLink()
          ? (await stat(join(path, entry.name))).isDirectory()
          : entry.isDirectory(),
      }));
    return (await Promise.all(entries)).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

export async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isAside(name: string): boolean {
  if (findLeftover(name) !== undefined) return false;
  return /^[.~]|^README(\.\w+)*\.md$|^(?:Thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Whether an error means that the file or folder does not exist. */
export function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
