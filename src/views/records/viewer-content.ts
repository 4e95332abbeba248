import type { Language } from '#src/domain/values.ts';
import type { ItemImages } from '#src/domain/page-images.ts';
import type { OpenItem, PublicCatalogue } from '#src/public/public-model.ts';
import { wordsOf } from '#src/site/urls.ts';
import { toArchiveName } from '#src/describe/names/archive-name.ts';
import { listCompareChoices, type CompareChoice } from './compare-choices.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';
import { toReference } from '#src/describe/access/request-target.ts';
import { findEmbedHref } from '../share.ts';
import { findTextLanguage } from '#src/describe/text/text-language.ts';
import { buildViewerCitation, type ViewerCitation } from './viewer-citation.ts';
import { buildViewerPages } from './viewer-pages.ts';

/** Input of the viewer for an item. */
export interface ViewerContent {
  readonly title: string;
  readonly reference: string;
  readonly archive: string;
  readonly record: { readonly id: string; readonly slug: string };
  /** BCP 47, where the item has one language. */
  readonly textLanguage?: string;
  /** Citation template for one page. */
  readonly citation: ViewerCitation;
  /** Items offered for comparison. */
  readonly neighbours: readonly CompareChoice[];
  /** Path of the lines of its pages; absent when there are none. */
  readonly words?: string;
  /** Absolute URL of the embeddable page; absent where embedding is not allowed. */
  readonly embed?: string;
  readonly pages: ReturnType<typeof buildViewerPages>;
}

/** `undefined` when there are no images to view. */
export function buildViewerContent(
  catalogue: PublicCatalogue,
  item: OpenItem,
  images: ItemImages | undefined,
  language: Language,
): ViewerContent | undefined {
  const pages = buildViewerPages(catalogue, item, images, language);
  if (!pages.some((page) => page.kind === 'open')) return undefined;
  const textLanguage = findTextLanguage(item.languages);
  const embed = findEmbedHref(catalogue, language);
  return {
    title: toRecordLink(item, language).label,
    reference: toReference(catalogue, item, language),
    archive: toArchiveName(catalogue.site, language),
    record: { id: item.id, slug: item.slug },
    ...(textLanguage !== undefined && { textLanguage }),
    citation: buildViewerCitation(catalogue, item),
    neighbours: listCompareChoices(catalogue.itemsOf(item.file), item, language),
    ...(images?.pages.some(({ lines }) => lines.length > 0) && { words: wordsOf(item.slug) }),
    ...(embed !== undefined && { embed }),
    pages,
  };
}
