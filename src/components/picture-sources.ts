import { loadItemImages } from '../public/item-images.ts';
import { formatRegion } from '../domain/region.ts';
import { imageFileOf, regionFileOf } from '../site/urls.ts';
import type { PictureRef } from '../describe/links/record-entry.ts';

/** Attributes of an `<img>`: all sizes of a page, or of a region of it. */
export interface PictureSources {
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
}

/** Undefined where the page has no image. */
export async function findPictureSources({
  slug,
  page: number,
  region,
}: PictureRef): Promise<PictureSources | undefined> {
  const images = await loadItemImages(slug);
  const page = images?.pages.find((one) => one.number === number);
  const part = region && page?.regions?.find((one) => formatRegion(one) === formatRegion(region));
  const shown = part ?? page;
  const toPath = (size: { width: number; height: number }) =>
    part
      ? regionFileOf(slug, number, formatRegion(part), size.width, size.height)
      : imageFileOf(slug, number, size.width, size.height);
  const middle = shown?.sizes[Math.floor(shown.sizes.length / 2)];
  if (shown === undefined || middle === undefined) return undefined;
  return {
    src: toPath(middle),
    srcset: shown.sizes.map((size) => `${toPath(size)} ${size.width}w`).join(', '),
    width: shown.width,
    height: shown.height,
  };
}
