import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { linkTree } from './link-tree.ts';
import { listPageFiles } from './page-files.ts';
import { readItemImages } from '../read/read-item-images.ts';

/**
 * Puts the images of every cut page into `<outDir>/iiif/`: exactly the pages that `item.json`
 * names, and not `item.json` itself, whose words go out with the pages of the site.
 * @param spareDir images of an earlier site, see `spareLinks`: what is still the same is taken over
 * @returns what is there then, relative to `outDir`, with `/`
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
 * Sets the images of a site that is no longer served aside in `spareDir`, for the next site to take
 * over: a page is some hundred links and folders, and most pages stay as they are. What may not be
 * shown any more is not kept.
 */
export function spareLinks(outDir: string, derivativesDir: string, spareDir: string): void {
  rmSync(spareDir, { recursive: true, force: true });
  moveFolder(join(outDir, 'iiif'), spareDir);
  removeUnlike(spareDir, derivativesDir);
}

/** Items that have derivatives; names with a dot in front are work in progress. */
export function listItemSlugs(derivativesDir: string): string[] {
  if (!existsSync(derivativesDir)) return [];
  return readdirSync(derivativesDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Nothing is moved from one file system to another: it is linked anew. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    rmSync(from, { recursive: true, force: true });
  }
}

/**
 * Removes all but the pages that are those in `derivativesDir`: `info.json` is written whenever a
 * page is laid out, so that the same file means the same page.
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

/** Nothing where there is no folder. */
function listNames(dir: string): string[] {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(dir) : [];
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}
