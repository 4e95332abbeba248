import type { ItemImages } from '#src/domain/page-images.ts';
import { readPagePacks } from '../cut/place-item.ts';

/** Total bytes of an item's largest reading sizes: the size of its pages in one file. */
export async function weighPages(derivativesDir: string, images: ItemImages): Promise<number> {
  const packs = await readPagePacks(derivativesDir, images.item);
  return packs.reduce((sum, { readingBytes }) => sum + readingBytes, 0);
}
