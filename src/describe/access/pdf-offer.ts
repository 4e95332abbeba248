import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { ItemImages } from '#src/domain/page-images.ts';
import type { OpenItem } from '#src/public/public-model.ts';
import { findOpenImages } from './open-images.ts';

/** Whether an item is offered as a single PDF. */
export type PdfOffer =
  | { readonly kind: 'offered'; readonly pages: number; readonly bytes: number }
  /** More pages or bytes than `site.yaml` allows in one file. */
  | { readonly kind: 'too-large'; readonly pages: number; readonly bytes: number };

/** Size of fonts, words and the citation page, in addition to the images. */
const bytesBeside = 40_000;

/** Whether any open page has text. */
export function hasText(item: OpenItem, images: ItemImages | undefined): boolean {
  return [...findOpenImages(item, images).values()].some(({ lines }) => lines.length > 0);
}

/**
 * @param bytes of the pictures of its pages
 * @returns `undefined` for an item without a picture, or where the archive offers no PDF
 */
export function offerPdf(
  { pdf }: Pick<SiteSettings, 'pdf'>,
  item: OpenItem,
  images: ItemImages | undefined,
  bytes: number,
): PdfOffer | undefined {
  const pages = findOpenImages(item, images).size;
  if (pages === 0 || pdf.pages === 0) return undefined;
  const all = bytes + bytesBeside;
  const isTooLarge = pages > pdf.pages || all > pdf.megabytes * 1e6;
  return { kind: isTooLarge ? 'too-large' : 'offered', pages, bytes: all };
}
