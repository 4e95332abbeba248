import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import { listItemSlugs } from './link-derivatives.ts';

/**
 * Removes from the cache all images that no site shows: those of closed or redacted pages, former
 * masters or former settings.
 *
 * @param derivativesDirs of all sites that share the cache
 * @returns how many pages were removed
 * @throws Error if a folder of the cache cannot be read, because closed images may be in it
 */
export async function pruneCuts(
  cacheDir: string,
  derivativesDirs: readonly string[],
): Promise<number> {
  const needed = new Set<string>();
  for (const dir of derivativesDirs) {
    for (const slug of listItemSlugs(dir)) {
      for (const key of await readCuts(join(dir, slug))) needed.add(key);
    }
  }
  let removed = 0;
  for (const shelf of await listNames(cacheDir, /^[0-9a-f]{2}$/)) {
    for (const key of await listNames(join(cacheDir, shelf), /^[0-9a-f]{64}$/)) {
      if (needed.has(key)) continue;
      await rm(join(cacheDir, shelf, key), { recursive: true });
      removed += 1;
    }
  }
  return removed;
}

/** Keys recorded by `placeItem`; an item without them is cut again when needed. */
async function readCuts(itemDir: string): Promise<readonly string[]> {
  const text = await readFile(join(itemDir, '.cuts'), 'utf8').catch(() => '');
  return text.split('\n');
}

async function listNames(dir: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(dir).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  return names.filter((name) => pattern.test(name));
}
