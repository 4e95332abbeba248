import type { IndexedPage } from '#src/imaging/pack/image-index.ts';
import { Pack, PackError } from '#src/imaging/pack/pack-file.ts';
import { toPackPath } from '#src/imaging/pack/pack-store.ts';
import { hasCode } from '#src/files/has-code.ts';
import { imageOf } from '#src/site/urls.ts';
import { scanPackedImage, type Gate } from './scan-file.ts';

/** Images that a server reads from packs. */
export interface PackedImages {
  readonly packsDir: string;
  readonly pages: Iterable<IndexedPage>;
  /** Keys of a page's packs on the site that is served now: they have been searched. */
  readonly findSearched: (itemSlug: string, page: number) => readonly string[] | undefined;
}

/** Searches the packs of pages like images that are files. */
export async function searchPacks(
  { packsDir, pages, findSearched }: PackedImages,
  allowedPages: ReadonlySet<string>,
  gate: Gate,
): Promise<void> {
  for (const { itemSlug, page, packs } of pages) {
    const output = imageOf(itemSlug, page).slice(1);
    if (!allowedPages.has(output)) {
      gate.report({ kind: 'unlisted-image', output });
      continue;
    }
    const searched = findSearched(itemSlug, page) ?? [];
    for (const key of packs)
      if (!searched.includes(key)) await searchPack(toPackPath(packsDir, key), output, gate);
  }
}

async function searchPack(file: string, output: string, gate: Gate): Promise<void> {
  let pack: Pack;
  try {
    pack = await Pack.open(file);
  } catch (error) {
    if (!(error instanceof PackError) && !hasCode(error, 'ENOENT')) throw error;
    gate.report({ kind: 'unreadable', output });
    return;
  }
  try {
    for await (const [path, image] of pack.readAll())
      scanPackedImage(image, `${output}/${path}`, gate);
  } finally {
    await pack.close();
  }
}
