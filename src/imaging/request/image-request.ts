import type { Region } from '#src/domain/values.ts';
import type { ImageSize } from '#src/domain/page-images.ts';

/**
 * An image that a page can be asked for, in the order in which it is made: region, size, mirroring,
 * rotation, quality, format. https://iiif.io/api/image/3.0/#46-order-of-implementation
 */
export interface ImageRequest {
  /** In pixels of the page, inside it and not empty. */
  readonly region: Region;
  /** Before rotation; no larger than the region. */
  readonly size: ImageSize;
  readonly isMirrored: boolean;
  /** Degrees clockwise, after mirroring. */
  readonly rotation: (typeof rotations)[number];
  /** `color` is `default`. */
  readonly quality: 'default' | 'gray' | 'bitonal';
  readonly format: (typeof formats)[number];
}

export const rotations = [0, 90, 180, 270] as const;
export const formats = ['jpg', 'png'] as const;

/** A request that is refused, with the HTTP status that the specification states for it. */
export interface Refusal {
  readonly status: 400 | 501;
  /** For developers of viewers, in English. */
  readonly reason: string;
}

export function isRefusal(value: object): value is Refusal {
  return 'reason' in value;
}

/**
 * Canonical path of an image below its page, `0,0,600,400/300,200/!90/gray.png`. Equal images have
 * equal paths. A whole page is `full`, as tiles and sizes in packs are named; sizes are always
 * `w,h`.
 */
export function toImagePath(request: ImageRequest, page: ImageSize): string {
  const { region, size, isMirrored, rotation, quality, format } = request;
  const { x, y, width, height } = region;
  const isWhole = width === page.width && height === page.height;
  const turn = `${isMirrored ? '!' : ''}${rotation}`;
  const place = isWhole ? 'full' : `${x},${y},${width},${height}`;
  return `${place}/${size.width},${size.height}/${turn}/${quality}.${format}`;
}
