/** Grey values of a region of the screen, 0 to 255, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * Whether a picture matches the final one in content and sharpness. Its fine detail must be at
 * least 0.9 of the final picture's, which an upscaled image never reaches, and its pixels must
 * differ by less than a quarter of the final picture's own variation, which other content exceeds.
 */
export function isSharp(picture: GreyPicture, settled: GreyPicture): boolean {
  if (picture.width !== settled.width || picture.height !== settled.height) return false;
  return (
    findDetail(picture) >= 0.9 * findDetail(settled) &&
    findDifference(picture, settled) <= 0.25 * findContrast(settled)
  );
}

/** Mean difference between a pixel and its four neighbours. */
function findDetail({ width, height, pixels }: GreyPicture): number {
  let sum = 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const around =
        (pixels[at - 1] ?? 0) +
        (pixels[at + 1] ?? 0) +
        (pixels[at - width] ?? 0) +
        (pixels[at + width] ?? 0);
      sum += Math.abs(4 * (pixels[at] ?? 0) - around);
    }
  return sum / pixels.length;
}

function findDifference({ pixels }: GreyPicture, other: GreyPicture): number {
  return meanOf(pixels, (value, at) => Math.abs(value - (other.pixels[at] ?? 0)));
}

function findContrast({ pixels }: GreyPicture): number {
  const mean = meanOf(pixels, (value) => value);
  return meanOf(pixels, (value) => Math.abs(value - mean));
}

function meanOf(pixels: Uint8Array, of: (value: number, at: number) => number): number {
  return pixels.reduce((sum, value, at) => sum + of(value, at), 0) / pixels.length;
}
