import { buildPyramid, findOpeningLevel, toLevelUrl, type Box } from './pyramid.ts';
import type { ViewerImage } from '../core/viewer-data.ts';

/**
 * The pyramid of an image as an OpenSeadragon `TileSource`; level 0 is the smallest. Levels below
 * the opening one are never requested.
 * https://openseadragon.github.io/docs/OpenSeadragon.TileSource.html
 */
export function describeTiles(image: ViewerImage, box: Box) {
  const levels = buildPyramid(image);
  const opening = findOpeningLevel(levels, image, box);
  // One pixel more, so that rounding does not add a second tile to a whole image.
  const sideOf = (level: number, side: 'width' | 'height'): number => {
    const found = levels[level];
    return found?.kind === 'whole' ? found[side] + 1 : image.tile;
  };
  return {
    minLevel: opening,
    maxLevel: levels.length - 1,
    getLevelScale: (level: number) => (levels[level]?.width ?? image.width) / image.width,
    getTileWidth: (level: number) => sideOf(level, 'width'),
    getTileHeight: (level: number) => sideOf(level, 'height'),
    // Shown until finer tiles have loaded.
    getClosestLevel: () => opening,
    getTileUrl: (level: number, column: number, row: number) => {
      const found = levels[level];
      if (found === undefined) throw new RangeError(`Level ${level} of ${levels.length}`);
      return toLevelUrl(image, found, column, row);
    },
  };
}
