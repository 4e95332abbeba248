import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import { listItemSlugs, readPagePacks } from '../cut/place-item.ts';
import { ImageIndex, type IndexedPage } from './image-index.ts';

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
  const needed = new Set<string>();
  for await (const { packs } of listUses(users)) for (const key of packs) needed.add(key);
  const removed = new Set<string>();
  for (const { key, path } of await listStored(packsDir)) {
    if (needed.has(key)) continue;
    await rm(path, { recursive: true });
    removed.add(key);
  }
  return removed.size;
}

/** Everything in a store that belongs to a page or a region: packs, texts, and folders of version 0.1. */
export async function listStored(
  packsDir: string,
): Promise<readonly { readonly key: string; readonly path: string }[]> {
  const stored: { key: string; path: string }[] = [];
  for (const shelf of await listNames(packsDir, /^[0-9a-f]{2}$/))
    // A folder without an extension is a page cut by version 0.1.
    for (const name of await listNames(join(packsDir, shelf), /^[0-9a-f]{64}(?:\.zip|\.json)?$/))
      stored.push({ key: name.slice(0, 64), path: join(packsDir, shelf, name) });
  return stored;
}

/** Pages that need packs of a store; a page of several sites is listed several times. */
export async function* listUses({
  derivativesDirs,
  indexFiles,
}: PackUsers): AsyncGenerator<IndexedPage> {
  for (const dir of derivativesDirs)
    for (const itemSlug of listItemSlugs(dir))
      for (const { page, packs } of await readPagePacks(dir, itemSlug))
        yield { itemSlug, page, packs };
  for (const file of indexFiles) {
    if (!existsSync(file)) continue;
    const index = new ImageIndex(file);
    try {
      // A site whose images are files reads no packs.
      if (index.layout === 'packed') yield* index.list();
    } finally {
      index.close();
    }
  }
}

async function listNames(dir: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(dir).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  return names.filter((name) => pattern.test(name));
}
