import type { ImageSize } from '#src/domain/page-images.ts';

/**
 * Whether two sizes belong to the same picture at different scales. Each of the four numbers may be
 * rounded by up to one.
 */
export function isSameShape(a: ImageSize, b: ImageSize): boolean {
  const ratio = (a.width * b.height) / (a.height * b.width);
  const rounding = 1 / a.width + 1 / a.height + 1 / b.width + 1 / b.height;
  return Math.abs(ratio - 1) <= rounding;
}
