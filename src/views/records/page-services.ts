import { toServiceUrl } from '#src/domain/image-service.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { imageOf } from '#src/site/urls.ts';

/** Where the images of an item's pages are, by page number. */
export interface PageServices {
  /** Path from the root of an IIIF image service. */
  readonly serviceOf: (page: number) => string;
  /** URL of the same service on another server, for the tiles. */
  readonly tileServiceOf?: (page: number) => string;
}

/** The services of open pages. */
export function findPublicServices(
  { imageService }: Pick<PublicCatalogue, 'imageService'>,
  slug: string,
): PageServices {
  return {
    serviceOf: (page) => imageOf(slug, page),
    ...(imageService && { tileServiceOf: (page) => toServiceUrl(imageService, slug, page) }),
  };
}
