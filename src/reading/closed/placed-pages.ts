import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import { ownerOnly, writeWhole } from '#src/files/write-whole.ts';
import type { PlacedPage } from '#src/imaging/cut/place-item.ts';
import { pageFileOf, pagesDirOf } from './grant-folder.ts';

/** A page in the closed store, as its file holds it. */
export interface StoredPage extends PlacedPage {
  /** Equal stamps mean equal images and words. */
  readonly stamp: string;
  /** Whether it has all of its words. */
  readonly isWhole: boolean;
}

/**
 * Places a page whose packs are written: from then on it can be read.
 * @param temporaryDir of the same file system
 */
export function placePage(itemDir: string, page: StoredPage, temporaryDir: string): Promise<void> {
  const file = pageFileOf(itemDir, page.page.number);
  return writeWhole(file, JSON.stringify(page), { ...ownerOnly, temporaryDir });
}

/** @throws ENOENT if the page is not in place */
export async function readStoredPage(file: string): Promise<StoredPage> {
  return JSON.parse(await readFile(file, 'utf8')) as StoredPage;
}

/** Files of the pages in place of a grant; none for an unknown grant. */
export async function listPageFiles(
  readingDir: string,
  grantId: string,
): Promise<readonly string[]> {
  const dir = pagesDirOf(readingDir, grantId);
  const items = await listNames(dir);
  const files = await Promise.all(
    items.map(async (item) => {
      const pages = await listPageNumbers(join(dir, item));
      return pages.map((page) => pageFileOf(join(dir, item), page));
    }),
  );
  return files.flat();
}

/** Numbers of the pages in place of an item, in order. */
export async function listPageNumbers(itemDir: string): Promise<readonly number[]> {
  const names = await listNames(itemDir);
  return names
    .flatMap((name) => (/^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : []))
    .toSorted((a, b) => a - b);
}

async function listNames(dir: string): Promise<readonly string[]> {
  return readdir(dir).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
}
