import { imageOf } from '#src/site/urls.ts';
import type { ImageSize, PageImages } from '#src/domain/page-images.ts';
import { toScaleFactors } from './sizes.ts';

/**
 * `info.json` of a page: https://iiif.io/api/image/3.0/#5-image-information
 * The `id` must be absolute (5.2). `maxWidth` and `maxHeight` state that `full/max` is the largest
 * reading size; the full resolution is available as tiles.
 */
export function buildImageInfo(baseUrl: string, itemSlug: string, page: PageImages): object {
  const { width, height, tile } = page;
  const scaleFactors = toScaleFactors(page);
  const sizes = toAdvertisedSizes(page.sizes, scaleFactors.length);
  const widest = page.sizes.at(-1) ?? page;
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id: new URL(imageOf(itemSlug, page.number), baseUrl).href,
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level0',
    width,
    height,
    ...(widest.width < width ? { maxWidth: widest.width, maxHeight: widest.height } : {}),
    ...(sizes.length > 0 ? { sizes } : {}),
    tiles: [{ width: tile, scaleFactors }],
  };
}

/**
 * OpenSeadragon treats `sizes` as the pyramid itself if there are as many of them as levels, and
 * before version 6 also if there is one less; it would then request tiles that do not exist.
 * https://github.com/openseadragon/openseadragon/blob/master/src/iiiftilesource.js
 */
function toAdvertisedSizes(sizes: readonly ImageSize[], levels: number): readonly ImageSize[] {
  const advertised = [...sizes];
  const isTaken = (count: number) => count === levels || count === levels - 1;
  while (advertised.length > 0 && levels > 1 && isTaken(advertised.length)) advertised.shift();
  return advertised;
}
