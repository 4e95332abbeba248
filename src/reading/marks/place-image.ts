import type { PackedPage } from '#src/imaging/pack/packed-page.ts';
import { toTilePath } from '#src/imaging/cut/page-files.ts';
import { toScaleFactors } from '#src/imaging/cut/sizes.ts';

/** Where an image of a pack lies on its page. */
export interface ImagePlace {
  /** Its left and top edges, in its own pixels. */
  readonly left: number;
  readonly top: number;
  /** Its pixels for one pixel of the page. */
  readonly across: number;
  readonly down: number;
}

type Geometry = Pick<PackedPage['images'], 'width' | 'height' | 'tile'>;

const wholeImage = /^full\/(\d+),(\d*)\/0\/default\.jpg$/;
const tileImage = /^((?:full|\d+,\d+,\d+,\d+)\/\d+,\d+)\/0\/default\.jpg$/;

/**
 * The place of a tile, reading size or thumbnail, by its path in the pack; `undefined` for any other
 * path. Tiles of one level have the same scale, also those at the edges.
 */
export function findPlace(page: Geometry, path: string): ImagePlace | undefined {
  const [, width, height = ''] = wholeImage.exec(path) ?? [];
  if (width !== undefined) {
    const across = Number(width) / page.width;
    const down = height === '' ? across : Number(height) / page.height;
    return { left: 0, top: 0, across, down };
  }
  const [, tile] = tileImage.exec(path) ?? [];
  if (tile === undefined) return undefined;
  const [x = 0, y = 0] = tile.split(',').map(Number);
  for (const factor of toScaleFactors(page)) {
    const side = page.tile * factor;
    const [column, row] = [x / side, y / side];
    if (!Number.isInteger(column) || !Number.isInteger(row)) continue;
    if (toTilePath(page, { factor, column, row }) !== tile) continue;
    return { left: x / factor, top: y / factor, across: 1 / factor, down: 1 / factor };
  }
  return undefined;
}
