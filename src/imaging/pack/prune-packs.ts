import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import { listItemSlugs, readPagePacks } from '../cut/place-item.ts';
import { ImageIndex } from './image-index.ts';

/** What needs packs of a store. */
export interface PackUsers {
  /** Of all sites that share the store. */
  readonly derivativesDirs: readonly string[];
  /** Indexes of the images of all sites that are served, or could be again. */
  readonly indexFiles: readonly string[];
}

/**
 * Removes from the store all images that no site shows: those of closed or redacted pages, former
 * masters or former settings.
 *
 * @returns how many pages and regions were removed
 * @throws Error if a folder of the store cannot be read, because closed images may be in it
 */
export async function prunePacks(packsDir: string, users: PackUsers): Promise<number> {
  const needed = await listNeeded(users);
  const removed = new Set<string>();
  for (const shelf of await listNames(packsDir, /^[0-9a-f]{2}$/)) {
    // A folder without an extension is a page cut by version 0.1.
    for (const name of await listNames(join(packsDir, shelf), /^[0-9a-f]{64}(?:\.zip|\.json)?$/)) {
      const key = name.slice(0, 64);
      if (needed.has(key)) continue;
      await rm(join(packsDir, shelf, name), { recursive: true });
      removed.add(key);
    }
  }
  return removed.size;
}

async function listNeeded({ derivativesDirs, indexFiles }: PackUsers): Promise<Set<string>> {
  const needed = new Set<string>();
  const need = (packs: readonly string[]) => {
    for (const key of packs) needed.add(key);
  };
  for (const dir of derivativesDirs)
    for (const slug of listItemSlugs(dir))
      for (const { packs } of await readPagePacks(dir, slug)) need(packs);
  for (const file of indexFiles) {
    if (!existsSync(file)) continue;
    const index = new ImageIndex(file);
    try {
      // A site whose images are files reads no packs.
      if (index.layout === 'packed') for (const { packs } of index.list()) need(packs);
    } finally {
      index.close();
    }
  }
  return needed;
}

async function listNames(dir: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(dir).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  return names.filter((name) => pattern.test(name));
}
