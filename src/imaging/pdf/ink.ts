import type { ImageSize } from '#src/domain/page-images.ts';
import type { Box } from '../words/box.ts';

/** Brightness of each pixel, 0 to 255. */
export interface GreyImage extends ImageSize {
  readonly data: Uint8Array;
}

export function toGrey(rgba: Uint8Array, { width, height }: ImageSize): GreyImage {
  const data = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < data.length; at += 1, from += 4) {
    const [red = 0, green = 0, blue = 0] = [rgba[from], rgba[from + 1], rgba[from + 2]];
    data[at] = (red * 77 + green * 150 + blue * 29) >> 8;
  }
  return { width, height, data };
}

/** A smaller brightness range is paper, or a bar of one colour. */
const leastContrast = 40;
/** Ink share of a word's box: less is empty, more is a bar, or light letters on a dark one. */
const inkShare = [0.02, 0.6] as const;
/** Minimum ink share of a letter's box. */
const letterInkShare = [0.02, 0.85] as const;
/**
 * Share of a word's letters that may have no ink, because boxes of recognised letters are
 * approximate.
 */
const mostEmptyLetters = 0.25;
/** Strokes per letter in the row of a word that crosses the most. */
const strokesPerLetter = 0.5;
/** Share of identical neighbouring rows and columns, above which it is a mosaic. */
const mosaicShare = 0.7;

/**
 * Whether a scan shows ink in the shape of letters where a word should be. Bars of any colour,
 * blank paper, blur and mosaic do not count.
 *
 * @param letters boxes of the word's letters and digits
 */
export function hasInk(image: GreyImage, word: Box, letters: readonly Box[]): boolean {
  const area = clip(word, image);
  if (area === undefined || letters.length === 0) return false;
  const [dark, light] = readContrast(image, area);
  if (light - dark < leastContrast) return false;
  const threshold = (dark + light) / 2;
  if (!isWithin(shareBelow(image, area, threshold), inkShare)) return false;
  if (hasHole(letters.map((box) => hasLetterInk(image, box, threshold)))) return false;
  const strokes = countStrokes(image, area, threshold);
  if (strokes < Math.max(1, Math.floor(letters.length * strokesPerLetter))) return false;
  return !isMosaic(image, area, (light - dark) / 16);
}

/** Two adjacent empty letters, or too many in total. */
function hasHole(inked: readonly boolean[]): boolean {
  const empty = inked.filter((has) => !has).length;
  if (empty > inked.length * mostEmptyLetters) return true;
  return inked.some((has, index) => !has && inked[index + 1] === false);
}

function hasLetterInk(image: GreyImage, box: Box, threshold: number): boolean {
  const margin = Math.max(1, box.width * 0.15);
  const wide = { ...box, x: box.x - margin, width: box.width + 2 * margin };
  const area = clip(wide, image);
  return area !== undefined && isWithin(shareBelow(image, area, threshold), letterInkShare);
}

/** The darkest and the lightest pixels, ignoring a fiftieth at each end. */
export function readContrast(image: GreyImage, area: Box): readonly [dark: number, light: number] {
  const counts = new Uint32Array(256);
  eachPixel(image, area, (value) => {
    counts[value] = (counts[value] ?? 0) + 1;
  });
  const least = area.width * area.height * 0.02;
  const findEnd = (values: Iterable<number>): number => {
    let sum = 0;
    for (const value of values) {
      sum += counts[value] ?? 0;
      if (sum > least) return value;
    }
    return 0;
  };
  const values = Array.from({ length: 256 }, (_, value) => value);
  return [findEnd(values), findEnd(values.toReversed())];
}

function shareBelow(image: GreyImage, area: Box, threshold: number): number {
  let below = 0;
  eachPixel(image, area, (value) => {
    if (value < threshold) below += 1;
  });
  return below / (area.width * area.height);
}

function countStrokes({ data, width }: GreyImage, area: Box, threshold: number): number {
  let most = 0;
  for (let y = area.y; y < area.y + area.height; y += 1) {
    let [strokes, isInk] = [0, false];
    for (let at = y * width + area.x; at < y * width + area.x + area.width; at += 1) {
      const isDark = (data[at] ?? 255) < threshold;
      if (isDark && !isInk) strokes += 1;
      isInk = isDark;
    }
    most = Math.max(most, strokes);
  }
  return most;
}

/** In a mosaic, rows and columns equal their neighbours, except at tile edges. */
function isMosaic({ data, width }: GreyImage, area: Box, tolerance: number): boolean {
  const { x, y, width: across, height: down } = area;
  const countSame = (lines: number, length: number, step: number, along: number): number => {
    let same = 0;
    for (let line = 1; line < lines; line += 1) {
      let sum = 0;
      for (let index = 0; index < length; index += 1) {
        const at = y * width + x + line * step + index * along;
        sum += Math.abs((data[at] ?? 0) - (data[at - step] ?? 0));
      }
      if (sum / length < tolerance) same += 1;
    }
    return lines < 2 ? 0 : same / (lines - 1);
  };
  return (
    countSame(down, across, width, 1) > mosaicShare &&
    countSame(across, down, 1, width) > mosaicShare
  );
}

/** Share of pixels in an area that differ between two images by more than `difference`. */
export function shareOfChange(a: GreyImage, b: GreyImage, box: Box, difference: number): number {
  const area = clip(box, a);
  if (area === undefined) return 0;
  let changed = 0;
  eachPixel(a, area, (value, at) => {
    if (Math.abs(value - (b.data[at] ?? 0)) > difference) changed += 1;
  });
  return changed / (area.width * area.height);
}

function isWithin(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}

/** In whole pixels, clipped to the image; undefined if outside. */
export function clip(box: Box, { width, height }: ImageSize): Box | undefined {
  const [x, y] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const bottom = Math.min(height, Math.ceil(box.y + box.height));
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined;
}

function eachPixel(
  { data, width }: GreyImage,
  area: Box,
  see: (value: number, at: number) => void,
): void {
  for (let y = area.y; y < area.y + area.height; y += 1) {
    const start = y * width + area.x;
    for (let at = start; at < start + area.width; at += 1) see(data[at] ?? 0, at);
  }
}
