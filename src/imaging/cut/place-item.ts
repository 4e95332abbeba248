import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import type { ItemImages, PageImages } from '#src/domain/page-images.ts';
import type { ScanProblem } from '../problems.ts';
import { toTemporaryPath } from '#src/files/temporary.ts';

export interface PlacedPage {
  readonly page: PageImages;
  /** Keys of its packs: the page, and then each region that stories show. */
  readonly packs: readonly string[];
  /** Bytes of the widest reading size. */
  readonly readingBytes: number;
}

/** What a page's images are made of, as `packs.json` of its item holds it. */
export interface PagePacks extends Omit<PlacedPage, 'page'> {
  readonly page: number;
}

/**
 * Writes `<derivativesDir>/<slug>/`: `item.json`, `packs.json`, `.stamp` (its inputs) and
 * `.notices`. It replaces the old folder as a whole.
 */
export async function placeItem(
  derivativesDir: string,
  itemSlug: string,
  pages: readonly PlacedPage[],
  { stamp, notices }: { readonly stamp: string; readonly notices: readonly ScanProblem[] },
): Promise<void> {
  const temporary = toTemporaryPath(derivativesDir);
  await mkdir(temporary, { recursive: true });
  try {
    const item: ItemImages = { item: itemSlug, pages: pages.map(({ page }) => page) };
    await writeFile(join(temporary, 'item.json'), JSON.stringify(item));
    const packs: readonly PagePacks[] = pages.map(({ page, ...rest }) => ({
      page: page.number,
      ...rest,
    }));
    await writeFile(join(temporary, packsFile), JSON.stringify(packs));
    if (notices.length > 0) {
      await writeFile(join(temporary, '.notices'), JSON.stringify(notices));
    }
    await writeFile(join(temporary, '.stamp'), stamp);
    await removeItem(derivativesDir, itemSlug);
    await rename(temporary, join(derivativesDir, itemSlug));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

export async function removeItem(derivativesDir: string, itemSlug: string): Promise<void> {
  await rm(join(derivativesDir, itemSlug), { recursive: true, force: true });
}

const packsFile = 'packs.json';

/** Items that have images; names with a leading dot are work in progress. */
export function listItemSlugs(derivativesDir: string): string[] {
  if (!existsSync(derivativesDir)) return [];
  return readdirSync(derivativesDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** The packs of an item's pages, by page number; empty if nothing was cut for it. */
export async function readPagePacks(
  derivativesDir: string,
  itemSlug: string,
): Promise<readonly PagePacks[]> {
  const text = await readFile(join(derivativesDir, itemSlug, packsFile), 'utf8').catch(
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return '[]';
      throw error;
    },
  );
  return JSON.parse(text) as PagePacks[];
}

/** The stamp of an item in place; `undefined` if it is incomplete. */
export function readStamp(derivativesDir: string, itemSlug: string): Promise<string | undefined> {
  return readFile(join(derivativesDir, itemSlug, '.stamp'), 'utf8').catch(() => undefined);
}

/** Notices of an item from when it was placed: they are repeated while it stays in place. */
export async function readNotices(
  derivativesDir: string,
  itemSlug: string,
): Promise<readonly ScanProblem[]> {
  const path = join(derivativesDir, itemSlug, '.notices');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return '[]';
    throw error;
  });
  return JSON.parse(text) as ScanProblem[];
}
