import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
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
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
