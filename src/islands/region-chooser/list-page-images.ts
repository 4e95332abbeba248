import type { Region } from '#src/domain/values.ts';
import { toRegion } from '#src/domain/region.ts';

/** A page image shown on a page of the site, with its visible region. */
export interface PageImage {
  readonly slug: string;
  readonly page: number;
  readonly region?: Region;
  /** Its container: a step of a scene, or the image itself. */
  readonly element: Element;
}

const imagePath = /\/iiif\/([^/]+)\/(\d+)\/(?:full|([\d,]+))\//;

export function listPageImages(root: ParentNode): readonly PageImage[] {
  return [...root.querySelectorAll<HTMLImageElement>('main img[src]')].flatMap((image) => {
    const [, slug, page, region] = imagePath.exec(image.src) ?? [];
    // The plate of a scene shows the page of its steps.
    if (slug === undefined || page === undefined || image.closest('.plate')) return [];
    const element = image.closest('.step') ?? image;
    const part = region === undefined ? {} : { region: toRegion(region) };
    return [{ slug, page: Number(page), ...part, element }];
  });
}

/** The image whose middle is nearest to that of the window. */
export function findNearest(images: readonly PageImage[], middle: number): PageImage | undefined {
  const distances = images.map(({ element }) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top <= middle && bottom >= middle
      ? 0
      : Math.min(Math.abs(top - middle), Math.abs(bottom - middle));
  });
  return images[distances.indexOf(distances.reduce((a, b) => Math.min(a, b), Infinity))];
}
