import type { PageImages } from '#src/domain/page-images.ts';
import { toRegionPath, toScaleFactors, toStripSizes } from './sizes.ts';

/** A tile of a page: its scale factor, and its column and row from 0. */
export interface TilePlace {
  readonly factor: number;
  readonly column: number;
  readonly row: number;
}

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
    const tiles: string[] = [];
    for (let row = 0; row * tile * factor < height; row++)
      for (let column = 0; column * tile * factor < width; column++)
        tiles.push(toTilePath(page, { factor, column, row }));
    return tiles;
  });
}

/** Region and size of a tile, as `0,0,1024,1024/512,512`. */
export function toTilePath(
  { width, height, tile }: Pick<PageImages, 'width' | 'height' | 'tile'>,
  { factor, column, row }: TilePlace,
): string {
  const side = tile * factor;
  const [x, y] = [column * side, row * side];
  const [w, h] = [Math.min(side, width - x), Math.min(side, height - y)];
  const region = w === width && h === height ? 'full' : `${x},${y},${w},${h}`;
  return `${region}/${Math.ceil(w / factor)},${Math.ceil(h / factor)}`;
}
