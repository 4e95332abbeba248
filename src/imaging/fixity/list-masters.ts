import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

const master = /\.(?:jpe?g|jpe|jfif|jif|png|tiff?|webp|gif|avif|pdf)$/i;

/** Every master in the scans folder, with `/`, sorted; hidden files and folders are ignored. */
export async function listMasters(scansDir: string): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const look = async (folder: string): Promise<void> => {
    // A link may point to a parent folder.
    const real = await realpath(join(scansDir, folder)).catch(() => undefined);
    if (real === undefined || seen.has(real)) return;
    seen.add(real);
    for (const entry of await readdir(real, { withFileTypes: true })) {
      if (/^[.~]/.test(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const kind = entry.isSymbolicLink()
        ? await stat(join(real, entry.name)).catch(() => undefined)
        : entry;
      if (kind?.isDirectory()) await look(path);
      else if (kind?.isFile() && master.test(entry.name)) found.push(path);
    }
  };
  await look('');
  return found.sort();
}
