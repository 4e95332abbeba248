import { join } from 'node:path';
import type { ScanFile, ScanFolders } from '../sources.ts';
import { listFolder } from './folder.ts';

const image = /\.(?:jpe?g|png|tiff?|webp)$/i;
const natural = new Intl.Collator('en', { numeric: true });

/** How many folders are looked into side by side. */
const atOnce = 32;

/** Lists the images of each folder below SCANS_DIR. Undefined when there is no SCANS_DIR. */
export async function readScanFolders(
  scansDir: string,
  folders: Iterable<string>,
): Promise<ScanFolders | undefined> {
  if ((await listFolder(scansDir)) === undefined) return undefined;
  const found = new Map<string, readonly ScanFile[]>();
  const waiting = [...new Set(folders)].values();
  const work = async (): Promise<void> => {
    for (const folder of waiting) {
      const scans = await readScanFolder(scansDir, folder);
      if (scans !== undefined) found.set(folder, scans);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

/** A disk may spell names composed or decomposed; the path given back is the disk's. */
async function readScanFolder(scansDir: string, folder: string): Promise<ScanFile[] | undefined> {
  for (const path of new Set([folder, folder.normalize('NFD')])) {
    const entries = await listFolder(join(scansDir, path));
    if (entries !== undefined) {
      return toScans(
        path,
        entries.filter((entry) => !entry.isFolder).map((entry) => entry.onDisk),
      );
    }
  }
  return undefined;
}

/** Images in natural order (`2.jpg` before `10.jpg`), each with the transcription of its name. */
export function toScans(folder: string, names: readonly string[]): ScanFile[] {
  const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');
  const words = new Map(
    names.filter((name) => /\.xml$/i.test(name)).map((name) => [stemOf(name), name]),
  );
  return names
    .filter((name) => image.test(name))
    .sort((a, b) => natural.compare(a, b) || (a < b ? -1 : 1))
    .map((name) => {
      const transcription = words.get(stemOf(name));
      return {
        image: `${folder}/${name}`,
        ...(transcription !== undefined && { words: `${folder}/${transcription}` }),
      };
    });
}
