import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import { buildImageInfo } from './info.ts';
import { linkTree } from './link-tree.ts';
import type { ItemImages, PageImages } from '#src/domain/page-images.ts';
import type { ScanProblem } from '../problems.ts';
import { toTemporaryPath } from '#src/files/temporary.ts';

export interface PlacedPage {
  readonly page: PageImages;
  /** `image/` folders of the page and of its regions in the cache. */
  readonly imageDirs: readonly string[];
}

/**
 * Lays out `<derivativesDir>/<slug>/`: a folder per page, `item.json`, `.stamp` (its inputs),
 * `.cuts` (cache keys of its pages) and `.notices`. It replaces the old folder as a whole.
 */
export async function placeItem(
  derivativesDir: string,
  itemSlug: string,
  pages: readonly PlacedPage[],
  {
    baseUrl,
    stamp,
    notices,
  }: {
    readonly baseUrl: string;
    readonly stamp: string;
    readonly notices: readonly ScanProblem[];
  },
): Promise<void> {
  const temporary = toTemporaryPath(derivativesDir);
  await mkdir(temporary, { recursive: true });
  try {
    for (const { page, imageDirs } of pages) {
      const pageDir = join(temporary, String(page.number));
      // A region may equal a tile: one file serves both.
      for (const imageDir of imageDirs) linkTree(imageDir, pageDir, true);
      const info = buildImageInfo(baseUrl, itemSlug, page);
      await writeFile(join(pageDir, 'info.json'), JSON.stringify(info));
    }
    const item: ItemImages = { item: itemSlug, pages: pages.map(({ page }) => page) };
    await writeFile(join(temporary, 'item.json'), JSON.stringify(item));
    const cuts = pages.flatMap(({ imageDirs }) => imageDirs.map((dir) => basename(dirname(dir))));
    await writeFile(join(temporary, '.cuts'), cuts.join('\n'));
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
