import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { ItemImages } from '#src/domain/page-images.ts';
import type { PublicCatalogue, PublicItem } from '#src/public/public-model.ts';
import { buildAccessPanel, type AccessPanelView } from './access-panel.ts';
import { getItemBySlug } from './by-slug.ts';
import { buildCitationView, type CitationView } from '#src/describe/citation/citation-view.ts';
import { toFolioWords } from '#src/describe/facts/folio-words.ts';
import { buildItemFacts, type ItemFacts } from '#src/describe/facts/item-facts.ts';
import { buildItemMeta } from './item-meta.ts';
import { findAuthor } from '#src/describe/names/author.ts';
import { toShownText, type ShownText } from '#src/describe/links/local-link.ts';
import { isOpen } from '#src/describe/access/open-record.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';
import { toClosedPagesWords } from '#src/describe/facts/page-list.ts';
import { buildReadingPages, type ReadingPage } from './reading-pages.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';
import { findRelated, type RelatedRecord } from './related.ts';
import {
  buildRequestTarget,
  toReference,
  toShortReference,
  type RequestTarget,
} from '#src/describe/access/request-target.ts';
import { findTextLanguage } from '#src/describe/text/text-language.ts';
import { buildViewerContent, type ViewerContent } from './viewer-content.ts';
import { buildReportLetter } from '#src/describe/access/report-letter.ts';
import { findRights, type Rights } from '#src/describe/access/rights.ts';

export interface ItemView {
  readonly meta: PageMeta;
  readonly id: string;
  readonly slug: string;
  /** The author, where known. */
  readonly eyebrow: ShownText;
  /** Its name: type, number, date and title. */
  readonly title: string;
  readonly reference: string;
  /** `TU-01-145` */
  readonly shortReference: string;
  /** `tờ 12–15` */
  readonly folios?: string;
  readonly access: AccessPanelView;
  readonly rights: Rights;
  /** `mailto:` URL for reporting an error; absent where the archive has no e-mail. */
  readonly report?: string;
  /** `Trang 3: sử dụng có điều kiện` */
  readonly closedPages?: string;
  readonly facts: ItemFacts;
  readonly pages: readonly ReadingPage[];
  readonly hasTranscript: boolean;
  /** BCP 47, where the item has one language. */
  readonly textLanguage?: string;
  /** The page at which the viewer opens. */
  readonly firstImage?: { readonly page: number; readonly href: string };
  /** Open, but not digitised. */
  readonly isUnscanned: boolean;
  /** Working days in which the archive promises an open record. */
  readonly days: number;
  /** Absent when there are no images to view. */
  readonly viewer?: ViewerContent;
  readonly request: RequestTarget;
  readonly file?: Link;
  readonly fonds?: Link;
  readonly previous?: Link;
  readonly next?: Link;
  readonly related: readonly RelatedRecord[];
  readonly citation: CitationView;
}

export function buildItemView(
  catalogue: PublicCatalogue,
  slug: string,
  images: ItemImages | undefined,
  language: Language,
): ItemView {
  const item = getItemBySlug(catalogue, slug);
  const file = catalogue.findFile(item.file);
  const fonds = catalogue.findFonds(item.fonds);
  const siblings = catalogue.itemsOf(item.file);
  const index = siblings.indexOf(item);
  const facts = buildItemFacts(catalogue, item, language);
  const pages = isOpen(item) ? buildReadingPages(catalogue, item, images, language) : [];
  const first = pages.find((page) => page.kind === 'open');
  const textLanguage = findTextLanguage(item.languages);
  const closedPages = toClosedPagesWords(item, language);
  const viewer = isOpen(item) ? buildViewerContent(catalogue, item, images, language) : undefined;
  const report = buildReportLetter(catalogue, item, language);
  return {
    meta: buildItemMeta(catalogue, item, facts.description?.values[0]?.text, language),
    id: item.id,
    slug,
    eyebrow: toEyebrow(item, language),
    title: toRecordLink(item, language).label,
    reference: toReference(catalogue, item, language),
    shortReference: toShortReference(catalogue, item),
    ...(item.folios !== undefined && { folios: toFolioWords(item.folios, language) }),
    access: buildAccessPanel(catalogue, item, language),
    rights: findRights(catalogue, item),
    ...(report !== undefined && { report }),
    ...(closedPages !== undefined && { closedPages }),
    facts,
    pages,
    hasTranscript: pages.some((page) => page.kind === 'open' && page.paragraphs.length > 0),
    ...(textLanguage !== undefined && { textLanguage }),
    ...(first?.kind === 'open' && {
      firstImage: { page: first.number, href: first.image.large },
    }),
    isUnscanned: isOpen(item) && pages.length === 0,
    days: catalogue.site.requests.workingDays.open,
    ...(viewer && { viewer }),
    request: buildRequestTarget(catalogue, item, language),
    ...(file && { file: toRecordLink(file, language) }),
    ...(fonds && { fonds: toRecordLink(fonds, language) }),
    ...neighbour('previous', siblings[index - 1], language),
    ...neighbour('next', siblings[index + 1], language),
    related: findRelated(catalogue, item, language),
    citation: buildCitationView(catalogue, item),
  };
}

function toEyebrow(item: PublicItem, language: Language): ShownText {
  const author = findAuthor(item);
  return author === undefined
    ? { text: translateTo(language)('records.item') }
    : toShownText(language, { vi: author });
}

function neighbour(
  side: 'previous' | 'next',
  item: PublicItem | undefined,
  language: Language,
): Partial<Record<'previous' | 'next', Link>> {
  return item === undefined ? {} : { [side]: toRecordLink(item, language) };
}
