import { join } from 'node:path';
import sharp from 'sharp';

export interface Tile {
  readonly path: string;
  /** Where it lies on the page as shown at its scale. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Tiles of one scale as a client works them out from `info.json`:
 * https://iiif.io/api/image/3.0/implementation/#31-tile-region-parameter-calculation
 */
export function listTiles(width: number, height: number, side: number, factor: number): Tile[] {
  const tiles: Tile[] = [];
  for (let top = 0; top < height; top += side * factor) {
    for (let left = 0; left < width; left += side * factor) {
      const across = Math.min(side * factor, width - left);
      const down = Math.min(side * factor, height - top);
      const isWhole = across === width && down === height;
      const region = isWhole ? 'full' : `${left},${top},${across},${down}`;
      const size = { width: Math.ceil(across / factor), height: Math.ceil(down / factor) };
      const path = `${region}/${size.width},${size.height}/0/default.jpg`;
      tiles.push({ path, x: left / factor, y: top / factor, ...size });
    }
  }
  return tiles;
}

/** Draws all tiles of a scale together; fails when one is missing or of another size. */
export async function drawTiles(pageDir: string, tiles: readonly Tile[]) {
  const width = Math.max(...tiles.map((tile) => tile.x + tile.width));
  const height = Math.max(...tiles.map((tile) => tile.y + tile.height));
  const layers = await Promise.all(
    tiles.map(async (tile) => {
      const { data, info } = await sharp(join(pageDir, tile.path))
        .toColourspace('srgb')
        .toBuffer({ resolveWithObject: true });
      if (info.width !== tile.width || info.height !== tile.height) {
        throw new Error(`${tile.path} is ${info.width}×${info.height}`);
      }
      return { input: data, left: tile.x, top: tile.y };
    }),
  );
  const canvas = { create: { width, height, channels: 3, background: '#f0f' } } as const;
  return sharp(canvas).composite(layers).removeAlpha().raw().toBuffer({ resolveWithObject: true });
}

/** Mean difference of two pictures of one size, per channel, 0 to 255. */
export function toMeanDifference(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== b.length) return 255;
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}
