import type { PageImages } from '#src/domain/page-images.ts';
import { toRegionPath, toScaleFactors, toStripSizes } from './sizes.ts';

/**
 * Every file of a page's images, relative to its folder, with `/`: the files that `placeItem` lays
 * out.
 */
export function listPageFiles(page: PageImages): string[] {
  const sizes = page.sizes.map(({ width, height }) => `full/${width},${height}`);
  const strip = toStripSizes(page).map(({ width }) => `full/${width},`);
  const images = ['full/max', ...strip, ...sizes, ...listTiles(page)].map(
    (image) => `${image}/0/default.jpg`,
  );
  const regions = (page.regions ?? []).flatMap((region) =>
    region.sizes.map((size) => toRegionPath(region, size)),
  );
  return ['info.json', ...new Set([...images, ...regions])];
}

/** https://iiif.io/api/image/3.0/implementation/#3-tile-region-parameter-calculation */
function listTiles(page: PageImages): string[] {
  const { width, height, tile } = page;
  return toScaleFactors(page).flatMap((factor) => {
    const side = tile * factor;
    const tiles: string[] = [];
    for (let y = 0; y < height; y += side) {
      for (let x = 0; x < width; x += side) {
        const [w, h] = [Math.min(side, width - x), Math.min(side, height - y)];
        const isWhole = w === width && h === height;
        const region = isWhole ? 'full' : `${x},${y},${w},${h}`;
        tiles.push(`${region}/${Math.ceil(w / factor)},${Math.ceil(h / factor)}`);
      }
    }
    return tiles;
  });
}
