import type { Language } from '../domain/values.ts';
import { formatBytes } from '../i18n/format.ts';
import { translateTo } from '../i18n/index.ts';
import type { ItemImages } from '../domain/page-images.ts';
import type { PublicCatalogue, PublicItem } from '../public/public-model.ts';
import { takeAwayUrls } from '../site/urls.ts';
import { isOpen } from '../describe/access/open-record.ts';
import { buildSavedRecord, type SavedRecord } from '../describe/citation/saved-record.ts';
import { buildItemShare, type ShareView } from './share.ts';
import { hasText, offerPdf } from '../describe/access/pdf-offer.ts';
import type { Link } from '../describe/links/page-meta.ts';

/** The downloads of an item. */
export interface TakeAwayView {
  readonly share: ShareView;
  /** For the reading list. */
  readonly saved: SavedRecord;
  /** `PDF (4 trang, 1,2 MB)`, then the text. */
  readonly files: readonly Link[];
  /** Why there is no PDF, and what to do. */
  readonly tooLarge?: string;
}

/**
 * @param bytes total size of the images of its pages
 * @returns `undefined` on the kiosk
 */
export function buildTakeAway(
  catalogue: PublicCatalogue,
  item: PublicItem,
  images: ItemImages | undefined,
  bytes: number,
  language: Language,
): TakeAwayView | undefined {
  if (catalogue.isKiosk) return undefined;
  const saved = buildSavedRecord(catalogue, item, language);
  const share = buildItemShare(catalogue, item, language);
  if (!isOpen(item)) return { share, saved, files: [] };
  const t = translateTo(language);
  const { site } = catalogue;
  const offer = offerPdf(site, item, images, bytes);
  const size = offer && { count: offer.pages, size: formatBytes(language, offer.bytes) };
  const files = [
    ...(offer?.kind === 'offered'
      ? [{ label: t('takeaway.pdf', size), href: takeAwayUrls.pdf(item.slug) }]
      : []),
    ...(hasText(item, images)
      ? [{ label: t('takeaway.text'), href: takeAwayUrls.text(item.slug) }]
      : []),
  ];
  const isTooLarge = offer?.kind === 'too-large';
  return { share, saved, files, ...(isTooLarge && { tooLarge: t('takeaway.tooLarge', size) }) };
}
