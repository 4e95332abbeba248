import { stripWidths } from '../site/strip-widths.ts';
import type { ImageSize } from './manifest.ts';
import { readingWidths, tileSide } from './settings.ts';

/**
 * Whole-page sizes for reading, narrowest first. The widest is the page's own width or the widest
 * reading width; one that is within a tenth of it is left out.
 */
export function toReadingSizes({ width, height }: ImageSize): ImageSize[] {
  const widest = Math.min(width, Math.max(...readingWidths));
  const widths = [...readingWidths.filter((each) => each < widest * 0.9), widest];
  return widths.map((each) => toWidth({ width, height }, each));
}

/** Sizes for strips of thumbnails; none is wider than the page. */
export function toStripSizes(page: ImageSize): ImageSize[] {
  return stripWidths.filter((each) => each <= page.width).map((each) => toWidth(page, each));
}

function toWidth({ width, height }: ImageSize, each: number): ImageSize {
  return { width: each, height: Math.max(1, Math.round((height * each) / width)) };
}

/** Powers of two at which tiles exist; at the last one the whole page fits in one tile. */
export function toScaleFactors({ width, height }: ImageSize): number[] {
  const factors = [1];
  for (let factor = 1; Math.ceil(Math.max(width, height) / factor) > tileSide;) {
    factor *= 2;
    factors.push(factor);
  }
  return factors;
}
