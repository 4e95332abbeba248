import type { ImageSize } from '#src/domain/page-images.ts';

/**
 * Whether two sizes are those of one picture, larger or smaller. Each of their four numbers may be
 * rounded, up or down, by as much as one.
 */
export function isSameShape(a: ImageSize, b: ImageSize): boolean {
  const ratio = (a.width * b.height) / (a.height * b.width);
  const rounding = 1 / a.width + 1 / a.height + 1 / b.width + 1 / b.height;
  return Math.abs(ratio - 1) <= rounding;
}
