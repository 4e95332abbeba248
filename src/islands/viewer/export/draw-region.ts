import type { Region } from '#src/domain/values.ts';
import { countHalvings, toTileUrl } from '../tiles/tile-url.ts';
import type { ViewerImage } from '../core/viewer-data.ts';

/** Most pixels on the longer side of a canvas: some phones cannot handle more. */
const longest = 4000;

/**
 * Draws a part of a page from its tiles, as sharp as the scan allows. Throws when a tile is
 * missing.
 */
export async function drawRegion(image: ViewerImage, region: Region): Promise<HTMLCanvasElement> {
  const halvings = countHalvings(image);
  const side = Math.max(region.width, region.height);
  const down = Math.min(halvings, Math.max(0, Math.ceil(Math.log2(side / longest))));
  const factor = 2 ** down;
  const span = image.tile * factor;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(region.width / factor);
  canvas.height = Math.ceil(region.height / factor);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser provides no 2D canvas context.');
  const tiles: Promise<void>[] = [];
  for (let y = Math.floor(region.y / span); y * span < region.y + region.height; y += 1)
    for (let x = Math.floor(region.x / span); x * span < region.x + region.width; x += 1)
      tiles.push(
        loadImage(toTileUrl(image, halvings - down, x, y), image.tileService !== undefined).then(
          (tile) =>
            context.drawImage(tile, (x * span - region.x) / factor, (y * span - region.y) / factor),
        ),
      );
  await Promise.all(tiles);
  return canvas;
}

/** @param isForeign a canvas with pixels of another origin can be saved only if it allows that */
async function loadImage(url: string, isForeign: boolean): Promise<HTMLImageElement> {
  const image = new Image();
  if (isForeign) image.crossOrigin = 'anonymous';
  image.src = url;
  await image.decode();
  return image;
}
