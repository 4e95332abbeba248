import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { ImageSize, PageImages } from '#src/domain/page-images.ts';
import { imageFileOf, imageOf } from '#src/site/urls.ts';
import type { Image } from './model.ts';
import { toAbsolute } from './publisher.ts';

/**
 * The image of a page with its service; the file itself is the largest reading size. It is named by
 * its size: a server that renders may have a larger `max`.
 */
export function toPageImage(
  site: Pick<SiteSettings, 'url'>,
  slug: string,
  page: PageImages,
): Image {
  const service = toAbsolute(site, imageOf(slug, page.number));
  const { width, height } = page.sizes.at(-1) ?? page;
  return {
    id: toAbsolute(site, imageFileOf(slug, page.number, width, height)),
    type: 'Image',
    format: 'image/jpeg',
    width,
    height,
    service: [{ id: service, type: 'ImageService3', profile: 'level0' }],
  };
}

/** Without a service: viewers would request sizes that were not cut. */
export function toThumbnail(
  site: Pick<SiteSettings, 'url'>,
  slug: string,
  page: PageImages,
): Image {
  const { width, height }: ImageSize = page.sizes[0] ?? page;
  const path = imageFileOf(slug, page.number, width, height);
  return { id: toAbsolute(site, path), type: 'Image', format: 'image/jpeg', width, height };
}
