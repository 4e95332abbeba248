import type { ItemImages } from '../domain/page-images.ts';
import { readItemImages } from '../imaging/read/read-item-images.ts';
import { weighPages } from '../imaging/read/weigh-pages.ts';

/**
 * The images that were cut of an item, from the folder named by `PHONG_DOC_DERIVATIVES`;
 * `undefined` when the item has none.
 */
export function loadItemImages(itemSlug: string): Promise<ItemImages | undefined> {
  return readItemImages(findFolder(), itemSlug);
}

/** Bytes of the pictures that a PDF of the item would hold. */
export async function loadImageBytes(images: ItemImages | undefined): Promise<number> {
  return images === undefined ? 0 : weighPages(findFolder(), images);
}

/** @throws Error when nobody has named it */
function findFolder(): string {
  const folder = process.env['PHONG_DOC_DERIVATIVES'];
  if (!folder) throw new Error('PHONG_DOC_DERIVATIVES does not name the folder of cut images.');
  return folder;
}
