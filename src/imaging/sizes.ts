import type { Region } from '../catalogue/values.ts';
import { formatRegion } from '../site/region.ts';
import { stripWidths } from '../site/strip-widths.ts';
import type { ImageSize } from './manifest.ts';
import { readingWidths, regionWidths, tileSide } from './settings.ts';

/**
 * Whole-page sizes for reading, narrowest first. The widest is the page's own width or the widest
 * reading width; one that is within a tenth of it is left out.
 */
export function toReadingSizes(page: ImageSize): ImageSize[] {
  return toSizes(page, readingWidths);
}

/** The same for a part of a page, which may fill a hall's screen. */
export function toRegionSizes(region: ImageSize): ImageSize[] {
  return toSizes(region, regionWidths);
}

/** Where a size of a region lies in its page's folder: canonical for IIIF Image 3. */
export function toRegionPath(region: Region, size: ImageSize): string {
  return `${formatRegion(region)}/${size.width},${size.height}/0/default.jpg`;
}

/** Sizes for strips of thumbnails; none is wider than the page. */
export function toStripSizes(page: ImageSize): ImageSize[] {
  return stripWidths.filter((each) => each <= page.width).map((each) => toWidth(page, each));
}

function toSizes(page: ImageSize, steps: readonly number[]): ImageSize[] {
  const widest = Math.min(
    page.width,
    steps.reduce((most, each) => Math.max(most, each)),
  );
  const widths = [...steps.filter((each) => each < widest * 0.9), widest];
  return widths.map((each) => toWidth(page, each));
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
