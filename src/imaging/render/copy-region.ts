import type { Region } from '#src/domain/values.ts';
import type { Pixels } from './decoded-tiles.ts';

/**
 * Copies a region out of tiles that lie side by side. All have the size of the first, except for
 * those at the right and at the bottom.
 *
 * @param tiles row by row, `across` in each
 * @param region in pixels of the tiles
 */
export function copyRegion(tiles: readonly Pixels[], across: number, region: Region): Pixels {
  const [first] = tiles;
  if (first === undefined) throw new TypeError('no tiles');
  const { channels } = first;
  const data = Buffer.allocUnsafe(region.width * region.height * channels);
  for (const [index, tile] of tiles.entries()) {
    const left = (index % across) * first.width - region.x;
    const top = Math.floor(index / across) * first.height - region.y;
    const [from, to] = [Math.max(0, left), Math.min(region.width, left + tile.width)];
    const bottom = Math.min(region.height, top + tile.height);
    for (let y = Math.max(0, top); y < bottom; y++) {
      const start = ((y - top) * tile.width + from - left) * channels;
      const end = start + (to - from) * channels;
      tile.data.copy(data, (y * region.width + from) * channels, start, end);
    }
  }
  return { data, width: region.width, height: region.height, channels };
}
