import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatPageLock, readPageLock } from '#src/catalogue/binding/page-lock.ts';
import { hashFile } from '#src/imaging/read/hash-file.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { findSampleItems } from '../sample/find-items.ts';

const textsDir = fileURLToPath(new URL('../sample/texts', import.meta.url));

/**
 * Updates the sample's `pages.lock` with the typeset scans, whose bytes may differ on another
 * machine or after a change of the typesetter. Which page is which file stays the same.
 *
 * @param kept folders of scans that the typesetter did not make
 */
export async function refreshSampleLock(
  { contentDir, scansDir }: Pick<EnvSettings, 'contentDir' | 'scansDir'>,
  kept: readonly string[],
): Promise<void> {
  const items = await findSampleItems(contentDir, textsDir);
  const own = items.filter(({ folder }) => !kept.includes(folder));
  const folders = new Map(own.map(({ docCode, folder }) => [docCode, folder]));
  for (const fonds of await readdir(join(contentDir, 'fonds'))) {
    const file = join(contentDir, 'fonds', fonds, 'pages.lock');
    if (!existsSync(file)) continue;
    const text = await readFile(file, 'utf8');
    const { lock, problems } = readPageLock(text);
    // Unreadable content is reported when the content is checked.
    if (problems.length > 0) continue;
    const next = new Map(lock);
    for (const [item, pages] of lock) {
      const folder = folders.get(item);
      if (folder === undefined) continue;
      const paths = pages.map(({ scan }) => join(scansDir, folder, scan));
      if (!paths.every((path) => existsSync(path))) continue;
      const sums = await Promise.all(paths.map(hashFile));
      next.set(
        item,
        pages.map((page, index) => ({ ...page, sha256: sums[index] ?? page.sha256 })),
      );
    }
    const fresh = formatPageLock(next);
    if (fresh !== text) await writeFile(file, fresh);
  }
}
