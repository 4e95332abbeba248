import { derivativesDir } from 'virtual:phong-doc';
import type { ItemImages } from '../domain/page-images.ts';
import { readItemImages } from '../imaging/read/read-item-images.ts';
import { weighPages } from '../imaging/read/weigh-pages.ts';

/** The image derivatives of an item; `undefined` when it has none. */
export function loadItemImages(itemSlug: string): Promise<ItemImages | undefined> {
  return readItemImages(derivativesDir(), itemSlug);
}

/** Total bytes of the pictures in a PDF of the item. */
export async function loadImageBytes(images: ItemImages | undefined): Promise<number> {
  return images === undefined ? 0 : weighPages(derivativesDir(), images);
}
