import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { PageImages } from '#src/domain/page-images.ts';
import { linkFile, linkTree } from '#src/files/link-tree.ts';
import { buildImageInfo } from '../cut/info.ts';
import { listItemSlugs, readPagePacks } from '../cut/place-item.ts';
import { toSizePath } from '../cut/sizes.ts';
import { eachOf } from '../each-of.ts';
import { readItemImages } from '../read/read-item-images.ts';
import { ImageIndex } from './image-index.ts';
import { listPageFiles } from '../cut/page-files.ts';
import { Pack } from './pack-file.ts';
import { toPackPath } from './pack-store.ts';

/** Images of a site that lie there as files, and the index that says what they are. */
export interface LooseImages {
  /** Has a folder for each item, with one for each page. */
  readonly imagesDir: string;
  readonly indexFile: string;
}

export interface LayoutOptions {
  readonly packsDir: string;
  readonly derivativesDir: string;
  readonly baseUrl: string;
  /** The folder to write: `<site>/iiif`. */
  readonly imagesDir: string;
  /** Images that are moved from there, see `spareImages`; what is not needed is removed. */
  readonly spare?: LooseImages | undefined;
  /** Images of the current site, to which unchanged pages are linked: no bytes twice. */
  readonly current?: LooseImages | undefined;
}

/**
 * Lays out the images of every cut page as files, as IIIF Image 3 level 0, for hosts that can serve
 * nothing but files: exactly the pages listed in `item.json`, without `item.json` itself, whose
 * words are published with the site's pages.
 *
 * @returns the files, relative to `imagesDir`, with `/`
 */
export async function layOutImages(options: LayoutOptions): Promise<string[]> {
  const { derivativesDir, imagesDir, spare, current } = options;
  rmSync(imagesDir, { recursive: true, force: true });
  const kept = spare && openIndex(spare);
  const linked = current && openIndex(current);
  try {
    if (spare !== undefined && kept !== undefined) {
      moveFolder(spare.imagesDir, imagesDir);
      await removeUnlike(imagesDir, kept, derivativesDir);
    }
    const paths: string[] = [];
    for (const slug of listItemSlugs(derivativesDir)) {
      const item = await readItemImages(derivativesDir, slug);
      const packs = new Map(
        (await readPagePacks(derivativesDir, slug)).map((each) => [each.page, each.packs]),
      );
      await eachOf(item?.pages ?? [], 2 * availableParallelism(), (page) =>
        layOutPage(slug, page, packs.get(page.number) ?? [], { ...options, kept, linked }),
      );
      for (const page of item?.pages ?? [])
        for (const file of listPageFiles(page)) paths.push(`${slug}/${page.number}/${file}`);
    }
    return paths;
  } finally {
    kept?.close();
    linked?.close();
    if (spare !== undefined) removeImages(spare);
  }
}

interface EarlierImages {
  /** The index of the images that were moved from the spare ones. */
  readonly kept: ImageIndex | undefined;
  /** The index of the images of the current site. */
  readonly linked: ImageIndex | undefined;
}

async function layOutPage(
  slug: string,
  page: PageImages,
  keys: readonly string[],
  { packsDir, imagesDir, current, baseUrl, kept, linked }: LayoutOptions & EarlierImages,
): Promise<void> {
  const folder = `${slug}/${page.number}`;
  const target = join(imagesDir, folder);
  const isThere = existsSync(target);
  if (!isThere) {
    const isLinked = isSame(linked?.find(slug, page.number), keys);
    const source = current && join(current.imagesDir, folder);
    if (isLinked && source !== undefined && existsSync(source)) linkTree(source, target);
    else await writePage(packsDir, keys, page, target);
  }
  const from = isThere ? kept : linked;
  const info = join(target, 'info.json');
  if (from?.baseUrl === baseUrl && existsSync(info)) return;
  // A link is replaced, not written through.
  rmSync(info, { force: true });
  await writeFile(info, JSON.stringify(buildImageInfo(baseUrl, slug, page)));
}

/** Removes images that nothing serves, if there are any. */
export function removeImages({ imagesDir, indexFile }: LooseImages): void {
  rmSync(imagesDir, { recursive: true, force: true });
  rmSync(indexFile, { force: true });
}

/** Synchronous: a page is about 40 tiny files, and awaiting each costs more than it. */
async function writePage(
  packsDir: string,
  keys: readonly string[],
  page: PageImages,
  target: string,
): Promise<void> {
  for (const key of keys) {
    const pack = await Pack.open(toPackPath(packsDir, key));
    try {
      for await (const [path, image] of pack.readAll()) {
        const file = join(target, path);
        // A region may equal a tile: one file serves both.
        if (existsSync(file)) continue;
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, image);
      }
    } finally {
      await pack.close();
    }
  }
  const widest = page.sizes.at(-1);
  if (widest === undefined) return;
  const max = join(target, 'full/max/0/default.jpg');
  mkdirSync(dirname(max), { recursive: true });
  linkFile(join(target, toSizePath(widest)), max);
}

/**
 * Moves the images of a site that is no longer served to `spareDir`, for the next site to reuse: a
 * page has some hundred files and folders, and most pages do not change. Images that may no longer
 * be public are not kept.
 */
export async function spareImages(
  from: LooseImages,
  derivativesDir: string,
  spare: LooseImages,
): Promise<void> {
  removeImages(spare);
  if (!existsSync(from.imagesDir) || !existsSync(from.indexFile)) return;
  mkdirSync(dirname(spare.indexFile), { recursive: true });
  mkdirSync(dirname(spare.imagesDir), { recursive: true });
  moveFolder(from.imagesDir, spare.imagesDir);
  linkFile(from.indexFile, spare.indexFile);
  const index = new ImageIndex(spare.indexFile);
  try {
    await removeUnlike(spare.imagesDir, index, derivativesDir);
  } finally {
    index.close();
  }
}

/** Whether the images of a site are files. */
export function hasLooseImages(images: LooseImages): boolean {
  const index = openIndex(images);
  index?.close();
  return index !== undefined;
}

/** `undefined` where the images are not there, or not as files. */
function openIndex({ imagesDir, indexFile }: LooseImages): ImageIndex | undefined {
  if (!existsSync(imagesDir) || !existsSync(indexFile)) return undefined;
  const index = new ImageIndex(indexFile);
  if (index.layout === 'loose') return index;
  index.close();
  return undefined;
}

/** Not moved across file systems: laid out again instead. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    rmSync(from, { recursive: true, force: true });
  }
}

/** Removes all pages except those that `derivativesDir` has of the same packs. */
async function removeUnlike(
  imagesDir: string,
  index: ImageIndex,
  derivativesDir: string,
): Promise<void> {
  for (const slug of listNames(imagesDir)) {
    const packs = await readPagePacks(derivativesDir, slug);
    const like = new Set(
      packs
        .filter((each) => isSame(index.find(slug, each.page), each.packs))
        .map(({ page }) => String(page)),
    );
    const names = listNames(join(imagesDir, slug));
    const gone = like.size === 0 ? [''] : names.filter((name) => !like.has(name));
    for (const name of gone) rmSync(join(imagesDir, slug, name), { recursive: true, force: true });
  }
}

function isSame(some: readonly string[] | undefined, others: readonly string[]): boolean {
  return some?.length === others.length && some.every((key, place) => key === others[place]);
}

/** Empty if there is no folder. */
function listNames(dir: string): string[] {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(dir) : [];
}
