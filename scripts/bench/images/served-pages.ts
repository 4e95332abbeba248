import type { ImageSize } from '#src/domain/page-images.ts';
import { ImageIndex } from '#src/imaging/pack/image-index.ts';
import { openPackedPage } from '#src/imaging/pack/packed-page.ts';
import { PackStore } from '#src/imaging/pack/pack-store.ts';

/** A page of a built site, and the tiles in its pack. */
export interface ServedPage extends ImageSize {
  readonly itemSlug: string;
  readonly page: number;
  /** `x,y,w,h/w,h/0/default.jpg`, without the one that is the whole page. */
  readonly tiles: readonly string[];
}

/** The pages of a site with its images in packs. */
export async function readServedPages(
  indexFile: string,
  packsDir: string,
): Promise<readonly ServedPage[]> {
  const index = new ImageIndex(indexFile);
  const store = new PackStore(packsDir);
  try {
    const pages: ServedPage[] = [];
    for (const { itemSlug, page, packs } of index.list()) {
      const [key = ''] = packs;
      const { width, height } = (await openPackedPage(store, packs, page)).images;
      const paths = [...(await store.open(key)).entries.keys()];
      const tiles = paths.filter((path) => !path.startsWith('full/'));
      pages.push({ itemSlug, page, width, height, tiles });
    }
    return pages;
  } finally {
    store.close();
    index.close();
  }
}

/** Widest image that is asked for of a region, in pixels: a column of a screen. */
const widestRegion = 1000;

/** A request for any region at least 200 pixels wide, 4 : 3, at its own size or at 1,000 pixels. */
export function drawRegion({ width, height }: ImageSize, random: () => number): string {
  const most = Math.min(width, Math.floor((height * 4) / 3));
  const regionWidth = Math.min(most, 200 + Math.floor(random() * Math.max(1, most - 200)));
  const regionHeight = Math.floor((regionWidth * 3) / 4);
  const x = Math.floor(random() * (width - regionWidth));
  const y = Math.floor(random() * (height - regionHeight));
  const size = Math.min(regionWidth, widestRegion);
  return `${x},${y},${regionWidth},${regionHeight}/${size},/0/default.jpg`;
}
