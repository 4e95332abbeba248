import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ItemImages } from '#src/domain/page-images.ts';

/** Images of an item from `cutScans`; `undefined` if nothing was cut for it. */
export async function readItemImages(
  derivativesDir: string,
  itemSlug: string,
): Promise<ItemImages | undefined> {
  try {
    const text = await readFile(join(derivativesDir, itemSlug, 'item.json'), 'utf8');
    return JSON.parse(text) as ItemImages;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
