import type { ItemImages } from '../imaging/manifest.ts';
import { readItemImages } from '../imaging/read-item-images.ts';

/**
 * The images that were cut of an item, from the folder named by `PHONG_DOC_DERIVATIVES`;
 * `undefined` when the item has none.
 */
export function loadItemImages(itemSlug: string): Promise<ItemImages | undefined> {
  const folder = process.env['PHONG_DOC_DERIVATIVES'];
  if (!folder) throw new Error('PHONG_DOC_DERIVATIVES does not name the folder of cut images.');
  return readItemImages(folder, itemSlug);
}
