import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { PageImages } from '#src/domain/page-images.ts';
import { iiifUrls } from '#src/site/urls.ts';
import {
  presentationContext,
  type AnnotationPage,
  type LanguageMap,
  type Supplement,
} from './model.ts';
import { toAbsolute } from './publisher.ts';

/**
 * The transcript of a page for other viewers: one annotation per line, at its position on the
 * canvas; the label says how the text was produced.
 * https://iiif.io/api/presentation/3.0/#56-annotation
 */
export function buildLines(
  site: Pick<SiteSettings, 'url'>,
  slug: string,
  { number, lines }: PageImages,
  language: string | undefined,
  source: LanguageMap,
): AnnotationPage<Supplement> & { readonly '@context': string } {
  const id = toAbsolute(site, iiifUrls.lines(slug, number));
  const canvas = toAbsolute(site, iiifUrls.canvas(slug, number));
  return {
    '@context': presentationContext,
    id,
    type: 'AnnotationPage',
    label: source,
    items: lines.map(({ text, x, y, width, height }, index) => ({
      id: `${id}/${index + 1}`,
      type: 'Annotation',
      motivation: 'supplementing',
      body: {
        type: 'TextualBody',
        value: text,
        format: 'text/plain',
        ...(language !== undefined && { language }),
      },
      target: `${canvas}#xywh=${x},${y},${width},${height}`,
    })),
  };
}
