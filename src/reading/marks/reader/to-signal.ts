import type { ImageSize } from '#src/domain/page-images.ts';
import { Sums } from './sums.ts';

/** Values row by row. */
export interface Signal extends ImageSize {
  readonly data: Float32Array;
}

/** Pixels in sRGB, row by row. */
interface ColourPicture extends ImageSize {
  readonly data: Uint8Array;
}

/** A mark changes a pixel by less; what is stronger is of the page. */
const strongest = 60;

/**
 * How much ink of a mark each pixel may have, around 0. The ink is redder than the ground around it,
 * which print is not, and darker. A recompressed picture has lost more of its colours, and a gray one
 * all of them: both count, each by how much it stands out of its own noise.
 *
 * @param around distance, in pixels, within which the ground is taken for even
 */
export function toSignal({ data, width, height }: ColourPicture, around: number): Signal {
  const pixels = width * height;
  const redness = new Float32Array(pixels);
  const darkness = new Float32Array(pixels);
  for (let at = 0; at < pixels; at += 1) {
    const [red, green, blue] = [data[at * 3] ?? 0, data[at * 3 + 1] ?? 0, data[at * 3 + 2] ?? 0];
    redness[at] = red - (green + blue) / 2;
    darkness[at] = -(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  const parts = [redness, darkness].map((part) =>
    standOut(flatten({ data: part, width, height }, around)),
  );
  const [red, dark] = parts;
  const sum = new Float32Array(pixels);
  for (let at = 0; at < pixels; at += 1) sum[at] = (red?.[at] ?? 0) + (dark?.[at] ?? 0);
  return { data: sum, width, height };
}

/** The difference from the mean around each pixel, without what is of the page. */
function flatten(signal: Signal, around: number): Float32Array {
  const { data, width, height } = signal;
  const sums = new Sums(signal);
  const flat = new Float32Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [left, top] = [Math.max(0, x - around), Math.max(0, y - around)];
      const [right, bottom] = [Math.min(width, x + around + 1), Math.min(height, y + around + 1)];
      const mean = sums.of(left, top, right, bottom) / ((right - left) * (bottom - top));
      const difference = (data[y * width + x] ?? 0) - mean;
      flat[y * width + x] = Math.abs(difference) > strongest ? 0 : difference;
    }
  return flat;
}

/** Least noise of a picture, in levels of 0 to 255: one without colours has none of them. */
const leastNoise = 1;

/** In units of the standard deviation. */
function standOut(flat: Float32Array): Float32Array {
  const variance = flat.reduce((sum, value) => sum + value * value, 0) / Math.max(1, flat.length);
  const deviation = Math.max(leastNoise, Math.sqrt(variance));
  return flat.map((value) => value / deviation);
}
