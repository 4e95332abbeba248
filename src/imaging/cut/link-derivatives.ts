import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { linkTree } from './link-tree.ts';
import { listPageFiles } from './page-files.ts';
import { readItemImages } from '../read/read-item-images.ts';

/**
 * Links the images of every cut page into `<outDir>/iiif/`: exactly the pages listed in
 * `item.json`, without `item.json` itself, whose words are published with the site's pages.
 *
 * @param spareDir images of an earlier site, see `spareLinks`: unchanged ones are reused
 * @returns the files there, relative to `outDir`, with `/`
 */
export async function linkDerivatives(
  derivativesDir: string,
  outDir: string,
  spareDir?: string,
): Promise<string[]> {
  const target = join(outDir, 'iiif');
  rmSync(target, { recursive: true, force: true });
  if (spareDir !== undefined) {
    moveFolder(spareDir, target);
    removeUnlike(target, derivativesDir);
  }
  const paths: string[] = [];
  for (const slug of listItemSlugs(derivativesDir)) {
    const item = await readItemImages(derivativesDir, slug);
    for (const page of item?.pages ?? []) {
      const folder = `${slug}/${page.number}`;
      const isThere = existsSync(join(target, folder));
      const files = isThere
        ? listPageFiles(page)
        : linkTree(join(derivativesDir, folder), join(target, folder));
      for (const file of files) paths.push(`iiif/${folder}/${file}`);
    }
  }
  return paths;
}

/**
 * Moves the images of a site that is no longer served to `spareDir`, for the next site to reuse: a
 * page has some hundred links and folders, and most pages do not change. Images that may no longer
 * be public are not kept.
 */
export function spareLinks(outDir: string, derivativesDir: string, spareDir: string): void {
  rmSync(spareDir, { recursive: true, force: true });
  moveFolder(join(outDir, 'iiif'), spareDir);
  removeUnlike(spareDir, derivativesDir);
}

/** Items that have derivatives; names with a leading dot are work in progress. */
export function listItemSlugs(derivativesDir: string): string[] {
  if (!existsSync(derivativesDir)) return [];
  return readdirSync(derivativesDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Not moved across file systems: linked again instead. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    rmSync(from, { recursive: true, force: true });
  }
}

/**
 * Removes all pages except those in `derivativesDir`: `info.json` is rewritten whenever a page is
 * laid out, so the same file means the same page.
 */
function removeUnlike(imagesDir: string, derivativesDir: string): void {
  for (const slug of listNames(imagesDir)) {
    const pages = listNames(join(imagesDir, slug));
    const unlike = pages.filter((page) => {
      const info = join(slug, page, 'info.json');
      return !isSameFile(join(imagesDir, info), join(derivativesDir, info));
    });
    const gone = unlike.length === pages.length ? [''] : unlike;
    for (const page of gone) rmSync(join(imagesDir, slug, page), { recursive: true, force: true });
  }
}

/** Empty if there is no folder. */
function listNames(dir: string): string[] {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(dir) : [];
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}
