import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { ImageSize, PageImages } from '#src/domain/page-images.ts';
import { toServiceUrl, type ImageService } from '#src/domain/image-service.ts';
import type { PublicData } from '#src/public/public-model.ts';
import { imageFileOf, imageOf } from '#src/site/urls.ts';
import type { Image, ImageServiceReference } from './model.ts';
import { toAbsolute } from './publisher.ts';

/** Who serves the images of a site. */
export type ImageServer = Pick<PublicData, 'site' | 'imageService' | 'rendersImages'>;

/**
 * The image of a page with its service, which another server may have; the file itself is our
 * largest reading size. It is named by its size: a server that renders may have a larger `max`.
 */
export function toPageImage(
  { site, imageService, rendersImages }: ImageServer,
  slug: string,
  page: PageImages,
): Image {
  const own = toAbsolute(site, imageOf(slug, page.number));
  const { width, height } = page.sizes.at(-1) ?? page;
  return {
    id: toAbsolute(site, imageFileOf(slug, page.number, width, height)),
    type: 'Image',
    format: 'image/jpeg',
    width,
    height,
    service: [
      imageService === undefined
        ? { id: own, type: 'ImageService3', profile: rendersImages ? 'level2' : 'level0' }
        : toReference(
            imageService,
            toAbsolute(site, toServiceUrl(imageService, slug, page.number)),
          ),
    ],
  };
}

/** https://iiif.io/api/presentation/3.0/#service, with the property names of version 2 */
function toReference({ version, level }: ImageService, id: string): ImageServiceReference {
  return version === 3
    ? { id, type: 'ImageService3', profile: `level${level}` }
    : {
        '@id': id,
        '@type': 'ImageService2',
        profile: `http://iiif.io/api/image/2/level${level}.json`,
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
