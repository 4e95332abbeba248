import { countHalvings, toTileAddress } from './tile-address.ts';
import type { ViewerImage } from '../core/viewer-data.ts';

/**
 * One resolution of an image. The narrow ones are the whole images that the item page itself shows:
 * what was read is open in the viewer without another byte.
 */
export type Level =
  | { readonly kind: 'whole'; readonly width: number; readonly height: number }
  | { readonly kind: 'tiles'; readonly width: number; readonly tileLevel: number };

/** Pixels of the screen. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Above this, one image weighs more than the tiles of what is in sight. */
const mostWholePixels = 2_500_000;

/** From the smallest to all pixels. Never empty. */
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
  // Tiles hardly wider than a whole image show nothing new.
  return [...whole, ...tiled.filter(({ width }) => width > widest * 1.05 || width === image.width)];
}

/** Address of one part of a level; a whole image has the part 0, 0 alone. */
export function toLevelAddress(image: ViewerImage, level: Level, column: number, row: number) {
  return level.kind === 'whole'
    ? `${image.service}/full/${level.width},${level.height}/0/default.jpg`
    : toTileAddress(image, level.tileLevel, column, row);
}

/**
 * The whole image that a page is first shown with, by its place in the pyramid: the widest that has
 * no more than two and a half pixels for one of the screen: what the reading view shows of it, too.
 */
export function findOpeningLevel(levels: readonly Level[], image: ViewerImage, box: Box): number {
  const shown = Math.min(box.width, (box.height * image.width) / image.height);
  const found = levels.findLastIndex(({ kind, width }) => kind === 'whole' && width <= shown * 2.5);
  return Math.max(0, found);
}

/** Address of the image that a page is first shown with. */
export function toOpeningAddress(image: ViewerImage, box: Box): string | undefined {
  const levels = buildPyramid(image);
  const level = levels[findOpeningLevel(levels, image, box)];
  return level && toLevelAddress(image, level, 0, 0);
}
