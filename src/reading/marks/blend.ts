import type { ImagePlace } from './place-image.ts';
import type { Stamp } from './mark-text.ts';

/** Pixels in sRGB, row by row. */
export interface ColourPixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Of the ink on light paper, on dark ground, and on ground that is red itself. */
const lacquer: Colour = [155, 28, 28];
const onDark: Colour = [255, 96, 84];
const onRed: Colour = [255, 236, 220];
/** Brightness below which ground is dark. */
const darkest = 84;
/** How much more red than green there is in red ground. */
const reddest = 70;

/** Draws a stamp with its top left corner at a pixel; what lies outside is left out. */
export function blendStamp(
  pixels: ColourPixels,
  stamp: Stamp,
  { left, top, opacity }: { readonly left: number; readonly top: number; readonly opacity: number },
): void {
  const { rows, columns, coverage, height } = stamp;
  const weight = Math.round(opacity * 256);
  const last = Math.min(height, pixels.height - top);
  for (let y = Math.max(0, -top); y < last; y += 1) {
    const start = (top + y) * pixels.width;
    const end = rows[y + 1] ?? 0;
    for (let at = rows[y] ?? end; at < end; at += 1) {
      const x = left + (columns[at] ?? 0);
      if (x < 0 || x >= pixels.width) continue;
      blendPixel(pixels.data, (start + x) * 3, ((coverage[at] ?? 0) * weight) >> 8);
    }
  }
}

/** Draws the part of the line along the edges of the page that is in an image. */
export function blendEdges(
  pixels: ColourPixels,
  { left, top, across, down }: ImagePlace,
  {
    page,
    edge,
  }: { readonly page: { readonly width: number; readonly height: number }; readonly edge: number },
): void {
  const wide = toLine(edge * across);
  const high = toLine(edge * down);
  const right = toWhole(page.width * across) - left;
  const bottom = toWhole(page.height * down) - top;
  const { width, height } = pixels;
  fill(pixels, { x: -left, y: 0, width: wide.pixels, height }, wide.weight);
  fill(pixels, { x: right - wide.pixels, y: 0, width: wide.pixels, height }, wide.weight);
  fill(pixels, { x: 0, y: -top, width, height: high.pixels }, high.weight);
  fill(pixels, { x: 0, y: bottom - high.pixels, width, height: high.pixels }, high.weight);
}

/** As tiles are cut, whose last pixel may be a part of one. The rest may be of rounding. */
function toWhole(length: number): number {
  return Math.ceil(length - 1e-6);
}

const edgeWeight = 77;
/** A line thinner than a pixel is as much lighter, down to this share. */
const thinnest = 0.6;

function toLine(thickness: number): { readonly pixels: number; readonly weight: number } {
  const pixels = Math.max(1, Math.round(thickness));
  return { pixels, weight: Math.round(edgeWeight * Math.min(1, Math.max(thinnest, thickness))) };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function fill({ data, width, height }: ColourPixels, area: Area, weight: number): void {
  const [right, bottom] = [
    Math.min(width, area.x + area.width),
    Math.min(height, area.y + area.height),
  ];
  for (let y = Math.max(0, area.y); y < bottom; y += 1)
    for (let x = Math.max(0, area.x); x < right; x += 1)
      blendPixel(data, (y * width + x) * 3, weight);
}

/** @param weight of the ink, 0 to 256 */
function blendPixel(data: Uint8Array, at: number, weight: number): void {
  const red = data[at] ?? 0;
  const green = data[at + 1] ?? 0;
  const blue = data[at + 2] ?? 0;
  const ink = chooseInk(red, green, blue);
  data[at] = red + (((ink[0] - red) * weight) >> 8);
  data[at + 1] = green + (((ink[1] - green) * weight) >> 8);
  data[at + 2] = blue + (((ink[2] - blue) * weight) >> 8);
}

function chooseInk(red: number, green: number, blue: number): Colour {
  if (red - green > reddest && red - blue > reddest) return onRed;
  // Rec. 601 luma, in 256ths.
  return red * 77 + green * 150 + blue * 29 < darkest * 256 ? onDark : lacquer;
}
