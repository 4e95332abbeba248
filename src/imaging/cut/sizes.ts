import type { Region } from '#src/domain/values.ts';
import { formatRegion } from '#src/domain/region.ts';
import { stripWidths } from '#src/site/strip-widths.ts';
import type { ImageSize } from '#src/domain/page-images.ts';
import { readingWidths, regionWidths, tileSide } from '../settings.ts';

/**
 * Whole-page sizes for reading, smallest first. The largest is the page's own width or the maximum
 * reading width; a size within a tenth of it is left out. A panorama is measured by its longer
 * side, and may be four times as long: about as many pixels as another page.
 */
export function toReadingSizes(page: ImageSize): ImageSize[] {
  return toSizes(page, readingWidths);
}

/** The same for a region of a page, which may fill a kiosk's screen. */
export function toRegionSizes(region: ImageSize): ImageSize[] {
  return toSizes(region, regionWidths);
}

/** Path of a thumbnail in its page's folder. */
export function toStripPath({ width }: ImageSize): string {
  return `full/${width},/0/default.jpg`;
}

/** Path of a region's size in its page's folder: canonical for IIIF Image 3. */
export function toRegionPath(region: Region, size: ImageSize): string {
  return `${formatRegion(region)}/${size.width},${size.height}/0/default.jpg`;
}

/** Path of a whole-page size in its page's folder. */
export function toSizePath({ width, height }: ImageSize): string {
  return `full/${width},${height}/0/default.jpg`;
}

/** Thumbnail sizes; none is wider than the page. */
export function toStripSizes(page: ImageSize): ImageSize[] {
  return stripWidths.filter((each) => each <= page.width).map((each) => toWidth(page, each));
}

function toSizes(page: ImageSize, steps: readonly number[]): ImageSize[] {
  const longer = Math.max(page.width, page.height);
  const isPanorama = longer > Math.min(page.width, page.height) * panoramaShape;
  const own = isPanorama ? longer : page.width;
  const lengths = isPanorama ? steps.map((each) => each * panoramaLength) : steps;
  const longest = Math.min(own, lengths.at(-1) ?? own);
  return [...lengths.filter((each) => each < longest * 0.9), longest].map((each) => ({
    width: Math.max(1, Math.round((page.width * each) / own)),
    height: Math.max(1, Math.round((page.height * each) / own)),
  }));
}

/** A page with a larger aspect ratio than this is a panorama; a double page is 1.4. */
const panoramaShape = 3;
const panoramaLength = 4;

function toWidth({ width, height }: ImageSize, each: number): ImageSize {
  return { width: each, height: Math.max(1, Math.round((height * each) / width)) };
}

/** Scale factors of the tiles, powers of two; at the last one the whole page fits in one tile. */
export function toScaleFactors({ width, height }: ImageSize): number[] {
  const factors = [1];
  for (let factor = 1; Math.ceil(Math.max(width, height) / factor) > tileSide;) {
    factor *= 2;
    factors.push(factor);
  }
  return factors;
}
