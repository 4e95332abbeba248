import type { Language, Region } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { ItemImages, PageImages } from '#src/domain/page-images.ts';
import type { OpenItem, PublicCatalogue, PublicPage } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { buildAccessNotice } from '#src/describe/access/access-notice.ts';
import { toPageRedactionWords, toRedactionMark } from '#src/describe/access/redactions.ts';
import { toTextSource } from '#src/describe/text/text-source.ts';
import { findPublicServices } from './page-services.ts';

type ViewerPage =
  | (Pick<PageImages, 'number' | 'width' | 'height' | 'dpi' | 'tile' | 'sizes'> & {
      readonly kind: 'open';
      readonly folio?: string;
      readonly service: string;
      readonly tileService?: string;
      /** `Gõ tay, đối chiếu bản gốc`; absent where there is no text. */
      readonly textSource?: string;
      /** `1 chỗ trên trang này được che: đời tư` */
      readonly redacted?: string;
      /** Redactions, each with its mark and, where known, its place in the text. */
      readonly redactions?: readonly (Region & {
        readonly mark: string;
        readonly before?: number;
      })[];
    })
  | {
      readonly kind: 'conditional';
      readonly number: number;
      readonly folio?: string;
      readonly reason: string;
      readonly requestHref: string;
    }
  | {
      readonly kind: 'missing';
      readonly number: number;
      readonly folio?: string;
      readonly reason: string;
      readonly advice: string;
    };

/** All pages for the viewer, including closed ones and those without an image. */
export function buildViewerPages(
  catalogue: PublicCatalogue,
  item: OpenItem,
  images: ItemImages | undefined,
  language: Language,
  { serviceOf, tileServiceOf } = findPublicServices(catalogue, item.slug),
): readonly ViewerPage[] {
  const cut = new Map(images?.pages.map((page) => [page.number, page]));
  const t = translateTo(language);
  return item.pages.map((page): ViewerPage => {
    const place = {
      number: page.number,
      ...(page.folio === undefined ? {} : { folio: page.folio }),
    };
    if (page.kind === 'conditional') {
      return {
        kind: 'conditional',
        ...place,
        reason: toReason(catalogue, page, language),
        requestHref: urls.request(language, item.id, page.number),
      };
    }
    const found = cut.get(page.number);
    if (found === undefined) {
      return {
        kind: 'missing',
        ...place,
        reason: t(page.failed ? 'records.notShown' : 'records.notScanned'),
        advice: t('records.notScannedHow', { count: catalogue.site.requests.workingDays.open }),
      };
    }
    const { width, height, dpi, tile, sizes } = found;
    return {
      kind: 'open',
      ...place,
      service: serviceOf(page.number),
      ...(tileServiceOf && { tileService: tileServiceOf(page.number) }),
      width,
      height,
      tile,
      sizes,
      ...(dpi !== undefined && { dpi }),
      ...toSource(item, found, language),
      ...toRedactions(page, found, language),
    };
  });
}

function toSource(item: OpenItem, images: PageImages, language: Language) {
  const textSource = toTextSource(item, images, language);
  return textSource === undefined ? {} : { textSource };
}

function toRedactions(page: PublicPage, { redactions = [] }: PageImages, language: Language) {
  const redacted = toPageRedactionWords(page, language);
  if (redacted === undefined) return {};
  const places = redactions.map(({ x, y, width, height, before, ...passage }) => ({
    ...{ x, y, width, height },
    mark: toRedactionMark(passage, language),
    ...(before !== undefined && { before }),
  }));
  return { redacted, ...(places.length > 0 && { redactions: places }) };
}

function toReason(
  { site }: PublicCatalogue,
  { access }: Extract<PublicPage, { kind: 'conditional' }>,
  language: Language,
): string {
  const t = translateTo(language);
  const { reason, opensOn } = buildAccessNotice(access, 'page', site, language);
  const why = `${t('records.reason')}: ${reason.text}.`;
  return opensOn === undefined ? why : `${why} ${t('records.opensOn')} ${opensOn}.`;
}
