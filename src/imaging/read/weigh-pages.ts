import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ItemImages } from '#src/domain/page-images.ts';

/** Total bytes of an item's largest reading sizes: the size of its pages in one file. */
export async function weighPages(derivativesDir: string, images: ItemImages): Promise<number> {
  const bytes = await Promise.all(
    images.pages.map(async ({ number, sizes }) => {
      const largest = sizes.at(-1);
      if (largest === undefined) return 0;
      const file = `full/${largest.width},${largest.height}/0/default.jpg`;
      return (await stat(join(derivativesDir, images.item, String(number), file))).size;
    }),
  );
  return bytes.reduce((sum, each) => sum + each, 0);
}
