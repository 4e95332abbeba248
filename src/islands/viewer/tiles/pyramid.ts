import { countHalvings, toTileUrl } from './tile-url.ts';
import type { ViewerImage } from '../core/viewer-data.ts';

/**
 * One resolution of an image. The narrow ones are the whole images of the item page, so that the
 * viewer can reuse images that are already cached.
 */
export type Level =
  | { readonly kind: 'whole'; readonly width: number; readonly height: number }
  | { readonly kind: 'tiles'; readonly width: number; readonly tileLevel: number };

/** Size in screen pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Above this, a whole image has more bytes than the visible tiles. */
const mostWholePixels = 2_500_000;

/** Levels from the smallest to full resolution. Never empty. */
export function buildPyramid(image: ViewerImage): readonly Level[] {
  const whole = image.sizes
    .filter(({ width, height }) => width * height <= mostWholePixels)
    .map(({ width, height }): Level => ({ kind: 'whole', width, height }));
  const widest = whole.at(-1)?.width ?? 0;
  if (widest === image.width) return whole;
  const halvings = countHalvings(image);
  const tiled = Array.from({ length: halvings + 1 }, (_, tileLevel): Level => ({
    kind: 'tiles',
    width: image.width / 2 ** (halvings - tileLevel),
    tileLevel,
  }));
  // Tiles that are hardly wider than a whole image show no more detail.
  return [...whole, ...tiled.filter(({ width }) => width > widest * 1.05 || width === image.width)];
}

/** URL of one tile of a level; a whole image has only the tile 0, 0. */
export function toLevelUrl(image: ViewerImage, level: Level, column: number, row: number) {
  return level.kind === 'whole'
    ? `${image.service}/full/${level.width},${level.height}/0/default.jpg`
    : toTileUrl(image, level.tileLevel, column, row);
}

/**
 * Index in the pyramid of the whole image shown first: the widest with at most 2.5 image pixels per
 * screen pixel, which the reading view uses too.
 */
export function findOpeningLevel(levels: readonly Level[], image: ViewerImage, box: Box): number {
  const shown = Math.min(box.width, (box.height * image.width) / image.height);
  const found = levels.findLastIndex(({ kind, width }) => kind === 'whole' && width <= shown * 2.5);
  return Math.max(0, found);
}

/** URL of the image that is shown first for a page. */
export function toOpeningUrl(image: ViewerImage, box: Box): string | undefined {
  const levels = buildPyramid(image);
  const level = levels[findOpeningLevel(levels, image, box)];
  return level && toLevelUrl(image, level, 0, 0);
}
