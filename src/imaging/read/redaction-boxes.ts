import type { OverlayOptions } from 'sharp';
import type { Region } from '#src/domain/values.ts';
import type { ImageSize } from '#src/domain/page-images.ts';
import { ScanError } from '../problems.ts';
import type { SourcePage } from './source-page.ts';

/**
 * Redactions of a page on its upright picture. If pixels were made square, it is ambiguous whether
 * a row counts pixels of the scan or of the picture: both areas are redacted.
 */
export function toPictureRedactions(
  redactions: readonly Region[],
  picture: ImageSize,
  stored: ImageSize,
): readonly Region[] {
  const [across, down] = [picture.width / stored.width, picture.height / stored.height];
  if (across === 1 && down === 1) return redactions;
  return redactions.flatMap((region) => {
    const { x, y, width, height } = region;
    return [region, { x: x * across, y: y * down, width: width * across, height: height * down }];
  });
}

/** @throws ScanError `redaction-outside` */
export function toBlackBoxes(
  redactions: readonly Region[],
  { size, metadata }: Pick<SourcePage, 'size' | 'metadata'>,
): OverlayOptions[] {
  return redactions.flatMap((region) => {
    const boxes = toPictureRedactions([region], size, metadata.autoOrient).flatMap(
      (place) => toBlackBox(place, size) ?? [],
    );
    if (boxes.length > 0) return boxes;
    const { x, y, width, height } = region;
    const place = `${x},${y},${width},${height}`;
    throw new ScanError('redaction-outside', `${place} / ${size.width}×${size.height}`);
  });
}

function toBlackBox(region: Region, { width, height }: ImageSize): OverlayOptions | undefined {
  const left = Math.max(0, Math.floor(region.x));
  const top = Math.max(0, Math.floor(region.y));
  const right = Math.min(width, Math.ceil(region.x + region.width));
  const bottom = Math.min(height, Math.ceil(region.y + region.height));
  if (right <= left || bottom <= top) return undefined;
  const create = {
    width: right - left,
    height: bottom - top,
    channels: 3,
    background: 'black',
  } as const;
  return { input: { create }, left, top };
}
