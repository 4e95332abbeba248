import type { ItemImages } from '../domain/page-images.ts';
import { readItemImages } from '../imaging/read/read-item-images.ts';
import { weighPages } from '../imaging/read/weigh-pages.ts';

/**
 * The image derivatives of an item, from the folder in `PHONG_DOC_DERIVATIVES`; `undefined` when
 * the item has none.
 */
export function loadItemImages(itemSlug: string): Promise<ItemImages | undefined> {
  return readItemImages(findFolder(), itemSlug);
}

/** Total bytes of the pictures in a PDF of the item. */
export async function loadImageBytes(images: ItemImages | undefined): Promise<number> {
  return images === undefined ? 0 : weighPages(findFolder(), images);
}

/** @throws Error when the variable is not set */
function findFolder(): string {
  const folder = process.env['PHONG_DOC_DERIVATIVES'];
  if (!folder)
    throw new Error('PHONG_DOC_DERIVATIVES is not set: it names the folder of image derivatives.');
  return folder;
}
