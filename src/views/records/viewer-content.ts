import type { Language } from '#src/domain/values.ts';
import type { ItemImages } from '#src/domain/page-images.ts';
import type { OpenItem, PublicCatalogue } from '#src/public/public-model.ts';
import { wordsOf } from '#src/site/urls.ts';
import { toArchiveName } from '#src/describe/names/archive-name.ts';
import { listCompareChoices, type CompareChoice } from './compare-choices.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';
import { toReference } from '#src/describe/access/request-target.ts';
import { findEmbedAddress } from '../share.ts';
import { findTextLanguage } from '#src/describe/text/text-language.ts';
import { buildViewerCitation, type ViewerCitation } from './viewer-citation.ts';
import { buildViewerPages } from './viewer-pages.ts';

/** What the viewer is told of an item. */
export interface ViewerContent {
  readonly title: string;
  readonly reference: string;
  readonly archive: string;
  readonly record: { readonly id: string; readonly slug: string };
  /** BCP 47, where the item has one language. */
  readonly textLanguage?: string;
  /** How one page is cited, with places for what is known when it is looked at. */
  readonly citation: ViewerCitation;
  /** What it offers to compare with. */
  readonly neighbours: readonly CompareChoice[];
  /** Address of the lines of its pages; absent when there are none. */
  readonly words?: string;
  /** Absolute address of the page for frames; absent where nobody may have one. */
  readonly embed?: string;
  readonly pages: ReturnType<typeof buildViewerPages>;
}

/** `undefined` when there is nothing to look at closely. */
export function buildViewerContent(
  catalogue: PublicCatalogue,
  item: OpenItem,
  images: ItemImages | undefined,
  language: Language,
): ViewerContent | undefined {
  const pages = buildViewerPages(catalogue, item, images, language);
  if (!pages.some((page) => page.kind === 'open')) return undefined;
  const textLanguage = findTextLanguage(item.languages);
  const embed = findEmbedAddress(catalogue, language);
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
