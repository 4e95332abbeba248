import { fillPlaceholders } from '../text/fill-placeholders.ts';

/** Another server of IIIF images, which has the public pages of this site. */
export interface ImageService {
  /** Address of a page's service, with `{slug}` and `{page}`; absolute, or from the site's root. */
  readonly template: string;
  /** Of the IIIF Image API that it speaks, with its level of compliance. */
  readonly version: 2 | 3;
  readonly level: 1 | 2;
}

/** Address of a page's service; absolute, or from the site's root, as the template is. */
export function toServiceUrl(
  { template }: Pick<ImageService, 'template'>,
  slug: string,
  page: number,
): string {
  const values: Readonly<Record<string, string | number>> = { slug, page };
  return fillPlaceholders(template, (name) => values[name]);
}
