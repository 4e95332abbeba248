import type { ViewerImage } from '../core/viewer-data.ts';

/** Number of halvings from the full image to one that fits into a single tile. */
export function countHalvings({ width, height, tile }: ViewerImage): number {
  let halvings = 0;
  while (Math.ceil(Math.max(width, height) / 2 ** halvings) > tile) halvings += 1;
  return halvings;
}

/**
 * URL of one tile, with the size always as `w,h`, because the files of a level 0 service are fixed.
 * Another server must know `w,h`, which is of level 1 in version 3 of the API.
 * `level` counts from 0, the smallest.
 * https://iiif.io/api/image/3.0/#47-canonical-uri-syntax
 */
export function toTileUrl(image: ViewerImage, level: number, column: number, row: number) {
  const factor = 2 ** (countHalvings(image) - level);
  const span = image.tile * factor;
  const x = column * span;
  const y = row * span;
  const width = Math.min(span, image.width - x);
  const height = Math.min(span, image.height - y);
  const isWhole = width === image.width && height === image.height;
  const region = isWhole ? 'full' : [x, y, width, height].join(',');
  const size = `${Math.ceil(width / factor)},${Math.ceil(height / factor)}`;
  return `${image.tileService ?? image.service}/${region}/${size}/0/default.jpg`;
}
