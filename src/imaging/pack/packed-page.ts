import type { PageImages } from '#src/domain/page-images.ts';
import { readPagePacks } from '../cut/place-item.ts';
import type { PackedFacts } from '../cut/cut-page.ts';
import type { Pack } from './pack-file.ts';
import type { PackStore } from './pack-store.ts';

/** A cut page, read from its packs. */
export interface PackedPage {
  readonly images: Pick<PageImages, 'number' | 'width' | 'height' | 'sizes' | 'tile' | 'dpi'>;
  /** Changes whenever the bytes of an image of the page may have changed: for ETags. */
  readonly version: string;
  /** Bytes of an image, by its path below the page; `undefined` if there is none. */
  read(path: string): Promise<Buffer | undefined>;
}

export type FindPackedPage = (itemSlug: string, page: number) => Promise<PackedPage | undefined>;

/**
 * @param keys of the packs of the page: its own, and then those of its regions
 * @throws PackError
 * @throws ENOENT if a pack is missing
 */
export async function openPackedPage(
  store: PackStore,
  keys: readonly string[],
  number: number,
): Promise<PackedPage> {
  const [first = '', ...rest] = keys;
  const own = await store.open(first);
  const facts = own.facts as PackedFacts;
  return {
    images: { ...facts, number },
    version: first.slice(0, 32),
    async read(path) {
      const found = await own.read(path);
      if (found !== undefined) return found;
      for (const key of rest) {
        const region: Pack = await store.open(key);
        if (region.entries.has(path)) return region.read(path);
      }
      return undefined;
    },
  };
}

/** A page among those that may be shown now; `undefined` if it is not. */
export async function findPlacedPage(
  store: PackStore,
  derivativesDir: string,
  itemSlug: string,
  number: number,
): Promise<PackedPage | undefined> {
  const packs = await readPagePacks(derivativesDir, itemSlug);
  const found = packs.find(({ page }) => page === number);
  return found && openPackedPage(store, found.packs, number);
}
