import type { SiteSettings } from '#src/domain/schema/site.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { ImageSize, PageImages } from '#src/domain/page-images.ts';
import { altoNamespace } from '#src/imaging/words/formats/build-alto.ts';
import { iiifUrls, urls } from '#src/site/urls.ts';
import { buildAccessNotice, toConditions } from '#src/describe/access/access-notice.ts';
import { toAlternates } from '#src/describe/links/local-link.ts';
import { toPageName } from '#src/describe/names/page-name.ts';
import { toPageRedactionWords, toRedactionMark } from '#src/describe/access/redactions.ts';
import type { OpenItem, PublicPage } from '#src/public/public-model.ts';
import { inBoth, say } from './language-map.ts';
import type { AnnotationPage, Canvas, Comment, Image, Painting } from './model.ts';
import { toNoticeSize, type Notice } from './notice-image.ts';
import { toPageImage, toThumbnail, type ImageServer } from './page-image.ts';
import { toAbsolute, toHomepage } from './publisher.ts';

/** A page with its image; its transcript and ALTO are in separate files. */
export function buildPageCanvas(
  publicData: ImageServer,
  { slug }: OpenItem,
  page: PublicPage,
  images: PageImages,
): Canvas {
  const { site } = publicData;
  const { number } = page;
  const id = toAbsolute(site, iiifUrls.canvas(slug, number));
  const hasWords = images.lines.length > 0;
  const annotations = [
    ...(hasWords
      ? [{ id: toAbsolute(site, iiifUrls.lines(slug, number)), type: 'AnnotationPage' as const }]
      : []),
    ...buildRedactions(id, images),
  ];
  return {
    id,
    type: 'Canvas',
    label: inBoth((language) => toPageName(page, translateTo(language))),
    ...toRedactedSummary(page),
    width: images.width,
    height: images.height,
    thumbnail: [toThumbnail(site, slug, images)],
    ...(hasWords && {
      seeAlso: [
        {
          id: toAbsolute(site, iiifUrls.alto(slug, number)),
          type: 'Dataset',
          format: 'application/xml',
          profile: altoNamespace,
          label: say('iiif.alto'),
        },
      ],
    }),
    items: paint(id, toPageImage(publicData, slug, images)),
    ...(annotations.length > 0 && { annotations }),
  };
}

/** `1 chỗ trên trang này được che: đời tư` */
function toRedactedSummary(page: PublicPage): Pick<Canvas, 'summary'> {
  if (toPageRedactionWords(page, 'vi') === undefined) return {};
  return { summary: inBoth((language) => toPageRedactionWords(page, language) ?? '') };
}

/** A comment on each redaction. */
function buildRedactions(
  canvas: string,
  { redactions = [] }: PageImages,
): readonly AnnotationPage<Comment>[] {
  if (redactions.length === 0) return [];
  const id = `${canvas}/redactions`;
  const items = redactions.map(({ x, y, width, height, ...passage }, index): Comment => ({
    id: `${id}/${index + 1}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: (['vi', 'en'] as const).map((language) => ({
      type: 'TextualBody',
      value: toRedactionMark(passage, language),
      format: 'text/plain',
      language,
    })),
    target: `${canvas}#xywh=${x},${y},${width},${height}`,
  }));
  return [{ id, type: 'AnnotationPage', items }];
}

function paint(canvas: string, body: Image): readonly AnnotationPage<Painting>[] {
  const id = `${canvas}/images`;
  const painting = { motivation: 'painting', body, target: canvas } as const;
  return [
    { id, type: 'AnnotationPage', items: [{ id: `${id}/1`, type: 'Annotation', ...painting }] },
  ];
}

/**
 * A canvas for a page without an image, so that page numbers stay correct: its label, summary and
 * painted notice say why, its homepage how to request it. `size` is that of another page, so that
 * nothing about this page is revealed. An empty canvas would be valid too, but Clover cannot handle
 * one.
 * https://iiif.io/api/cookbook/recipe/0283-missing-image/
 */
export function buildNoticeCanvas(
  site: SiteSettings,
  item: OpenItem,
  page: PublicPage,
  size: ImageSize,
): Canvas {
  const id = toAbsolute(site, iiifUrls.canvas(item.slug, page.number));
  const image: Image = {
    id: toAbsolute(site, iiifUrls.notice(item.slug, page.number)),
    type: 'Image',
    format: 'image/svg+xml',
    ...toNoticeSize(size),
  };
  return {
    id,
    type: 'Canvas',
    ...buildNotice(site, page),
    homepage: toHomepage(
      site,
      toAlternates(item.title, (language) => urls.item(language, item.slug, page.number)),
    ),
    width: size.width,
    height: size.height,
    thumbnail: [image],
    items: paint(id, image),
  };
}

/** Why a page is not shown. */
export function buildNotice(site: SiteSettings, page: PublicPage): Notice {
  const number = { page: page.number };
  if (page.kind === 'open') {
    const days = site.requests.workingDays.open;
    return {
      label: say('iiif.pageNotScanned', number),
      summary: say('records.notScannedHow', { count: days }),
    };
  }
  return {
    label: say('iiif.pageConditional', number),
    summary: inBoth((language) =>
      toConditions(buildAccessNotice(page.access, 'page', site, language), language),
    ),
  };
}
