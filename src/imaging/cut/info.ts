import { imageOf } from '#src/site/urls.ts';
import type { ImageSize, PageImages } from '#src/domain/page-images.ts';
import { maxArea, maxSide } from '../request/limits.ts';
import { toScaleFactors } from './sizes.ts';

type Geometry = Pick<PageImages, 'number' | 'width' | 'height' | 'sizes' | 'tile'>;

/**
 * `info.json` of a page as files: https://iiif.io/api/image/3.0/#5-image-information
 * `maxWidth` and `maxHeight` state that `full/max` is the largest reading size; the full resolution
 * is available as tiles.
 */
export function buildImageInfo(baseUrl: string, itemSlug: string, page: Geometry): object {
  const { width } = page;
  const widest = page.sizes.at(-1) ?? page;
  const limits = widest.width < width ? { maxWidth: widest.width, maxHeight: widest.height } : {};
  return buildInfo(baseUrl, itemSlug, page, { profile: 'level0', limits });
}

/**
 * `info.json` of a page with a server that renders any region and size: what it offers above level
 * 2, and its limits. Tiles and reading sizes are the same. JPEG is preferred, because tiles need
 * not be rendered in it. `color` of a page in shades of gray is answered, but not listed (4.4).
 */
export function buildServedImageInfo(
  baseUrl: string,
  itemSlug: string,
  page: Geometry & { readonly isGray: boolean },
): object {
  const isLong = Math.max(page.width, page.height) > maxSide;
  return {
    ...buildInfo(baseUrl, itemSlug, page, {
      profile: 'level2',
      limits: { ...(isLong ? { maxWidth: maxSide, maxHeight: maxSide } : {}), maxArea },
    }),
    preferredFormats: ['jpg'],
    extraQualities: page.isGray ? ['gray', 'bitonal'] : ['color', 'gray', 'bitonal'],
    extraFeatures: ['mirroring', 'profileLinkHeader'],
  };
}

interface ServiceFacts {
  readonly profile: 'level0' | 'level2';
  readonly limits: Readonly<Record<string, number>>;
}

/** The `id` must be absolute (5.2). */
function buildInfo(
  baseUrl: string,
  itemSlug: string,
  page: Geometry,
  { profile, limits }: ServiceFacts,
): object {
  const { width, height, tile } = page;
  const scaleFactors = toScaleFactors(page);
  const sizes = toAdvertisedSizes(page.sizes, scaleFactors.length);
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id: new URL(imageOf(itemSlug, page.number), baseUrl).href,
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile,
    width,
    height,
    ...limits,
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
