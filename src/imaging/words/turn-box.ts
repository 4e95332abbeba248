import type { ImageSize } from '#src/domain/page-images.ts';
import type { Box } from './box.ts';

/** EXIF orientation: how stored pixels are rotated to the upright picture. 1: not rotated. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The orientation in a file; invalid values count as upright, as in every image reader. */
export function toOrientation(written: number | undefined): Orientation {
  return written !== undefined && Number.isInteger(written) && written >= 1 && written <= 8
    ? (written as Orientation)
    : 1;
}

/** Whether width and height are swapped between the stored and the upright picture. */
export function isQuarterTurn(orientation: Orientation): boolean {
  return orientation >= 5;
}

/** The inverse orientation. */
export function toSwapped({ width, height }: ImageSize): ImageSize {
  return { width: height, height: width };
}

/**
 * Maps a box on the stored picture to the upright one.
 *
 * @param stored size of the stored picture, in the unit of the box
 */
export function turnBox(box: Box, orientation: Orientation, stored: ImageSize): Box {
  const { width, height } = box;
  const right = stored.width - box.x - width;
  const below = stored.height - box.y - height;
  const x = isMirroredAcross(orientation) ? right : box.x;
  const y = isMirroredDown(orientation) ? below : box.y;
  return isQuarterTurn(orientation)
    ? { x: y, y: x, width: height, height: width }
    : { x, y, width, height };
}

/** Before its diagonal, where that is exchanged too: https://exiftool.org/TagNames/EXIF.html */
function isMirroredAcross(orientation: Orientation): boolean {
  return [2, 3, 7, 8].includes(orientation);
}

function isMirroredDown(orientation: Orientation): boolean {
  return [3, 4, 6, 7].includes(orientation);
}
