import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { ItemImages, PageImages } from '#src/domain/page-images.ts';
import type { OpenItem, PublicCatalogue, PublicPage } from '#src/public/public-model.ts';
import { wholeImageOf } from '#src/site/urls.ts';
import { buildAccessNotice, type AccessNotice } from '#src/describe/access/access-notice.ts';
import { buildRequestTarget, type RequestTarget } from '#src/describe/access/request-target.ts';
import { buildPageText } from '#src/describe/text/page-text.ts';
import { toPageRedactionWords } from '#src/describe/access/redactions.ts';
import { toTextSource } from '#src/describe/text/text-source.ts';
import { findPublicServices, type PageServices } from './page-services.ts';
import type { TranscriptMark, TranscriptParagraph } from '#src/describe/text/transcript.ts';

interface PageBase {
  readonly number: number;
  /** `trang-3` */
  readonly anchor: string;
  /** `Trang 3` */
  readonly name: string;
  /** `tờ 13` */
  readonly folio?: string;
}

/** A page in the reading view. */
export type ReadingPage =
  | (PageBase & {
      readonly kind: 'open';
      readonly image: PageImage;
      readonly paragraphs: readonly (TranscriptParagraph | TranscriptMark)[];
      /** `Gõ tay, đối chiếu bản gốc`; absent where there is no text. */
      readonly textSource?: string;
      /** `1 chỗ trên trang này được che: đời tư` */
      readonly redactions?: string;
    })
  | (PageBase & { readonly kind: 'unscanned' | 'failed' })
  | (PageBase & {
      readonly kind: 'conditional';
      readonly notice: AccessNotice;
      readonly request: RequestTarget;
    });

/** A plain image in several sizes, for `<img>`. */
interface PageImage {
  readonly src: string;
  readonly srcset: string;
  /** Pixels of `src`. */
  readonly width: number;
  readonly height: number;
  /** The largest size, for readers without JavaScript. */
  readonly large: string;
  readonly alt: string;
  /** The first image of the item loads eagerly, the others lazily. */
  readonly isFirst: boolean;
}

/** Image width that suits a text column on most screens. */
const usualWidth = 1200;

export function buildReadingPages(
  catalogue: PublicCatalogue,
  item: OpenItem,
  images: ItemImages | undefined,
  language: Language,
  { serviceOf }: PageServices = findPublicServices(catalogue, item.slug),
): readonly ReadingPage[] {
  const cut = new Map(images?.pages.map((page) => [page.number, page]));
  const first = item.pages.find((page) => page.kind === 'open' && cut.has(page.number));
  return item.pages.map((page) => {
    const base = toBase(page, language);
    if (page.kind === 'conditional') {
      return {
        ...base,
        kind: 'conditional',
        notice: buildAccessNotice(page.access, 'page', catalogue.site, language),
        request: buildRequestTarget(catalogue, item, language, page),
      };
    }
    const found = cut.get(page.number);
    if (found === undefined) return { ...base, kind: page.failed ? 'failed' : 'unscanned' };
    const redactions = toPageRedactionWords(page, language);
    const textSource = toTextSource(item, found, language);
    return {
      ...base,
      kind: 'open',
      image: toPageImage(serviceOf(page.number), page, found, language, page === first),
      paragraphs: buildPageText(found, language),
      ...(textSource !== undefined && { textSource }),
      ...(redactions !== undefined && { redactions }),
    };
  });
}

function toBase(page: PublicPage, language: Language): PageBase {
  const t = translateTo(language);
  return {
    number: page.number,
    anchor: `trang-${page.number}`,
    name: t('records.page', { number: String(page.number) }),
    ...(page.folio === undefined ? {} : { folio: t('records.folio', { folio: page.folio }) }),
  };
}

function toPageImage(
  service: string,
  { number, folio }: PublicPage,
  { sizes, width, height }: PageImages,
  language: Language,
  isFirst: boolean,
): PageImage {
  const t = translateTo(language);
  const toPath = (size: { readonly width: number; readonly height: number }) =>
    wholeImageOf(service, size.width, size.height);
  const largest = sizes.at(-1) ?? { width, height };
  const usual = sizes.find((size) => size.width >= usualWidth) ?? largest;
  const name = { number: String(number) };
  return {
    src: toPath(usual),
    srcset: sizes.map((size) => `${toPath(size)} ${size.width}w`).join(', '),
    width: usual.width,
    height: usual.height,
    large: toPath(largest),
    alt:
      folio === undefined
        ? t('records.pageImage', name)
        : t('records.pageImageFolio', { ...name, folio }),
    isFirst,
  };
}
