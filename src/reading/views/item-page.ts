import type { Language } from '#src/domain/values.ts';
import { toReference, toShortReference } from '#src/describe/access/request-target.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';
import type { PageMeta } from '#src/describe/links/page-meta.ts';
import { toArchiveName } from '#src/describe/names/archive-name.ts';
import { findTextLanguage } from '#src/describe/text/text-language.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { GrantedReading } from '#src/islands/viewer/core/viewer-data.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { readingFiles, readingUrls } from '#src/site/reading-urls.ts';
import { buildReadingPages, type ReadingPage } from '#src/views/records/reading-pages.ts';
import { buildViewerCitation } from '#src/views/records/viewer-citation.ts';
import type { ViewerContent } from '#src/views/records/viewer-content.ts';
import { buildViewerPages } from '#src/views/records/viewer-pages.ts';
import { toReadable } from './granted-item.ts';
import type { ReadingPageFacts } from './room-facts.ts';

type ItemFacts = Extract<ReadingPageFacts, { kind: 'item' }>;

/** The reading view of an item under a grant. */
export interface ItemPageView {
  readonly meta: PageMeta;
  readonly title: string;
  readonly reference: string;
  readonly pages: readonly ReadingPage[];
  readonly hasTranscript: boolean;
  readonly textLanguage?: string;
  /** Path of the item's public page. */
  readonly publicHref: string;
  /** Absent while no page has an image. */
  readonly viewer?: Omit<ViewerContent, 'embed'> & { readonly granted: GrantedReading };
  /** `<grant>/<item>`: where the reader's notes belong, and the name of the file with them. */
  readonly notes: { readonly name: string; readonly heading: string; readonly fileName: string };
  /** Paths of the copy and, of a certified one, its certificate. */
  readonly copy?: { readonly pdf: string; readonly certificate?: string };
}

/** @throws if the public catalogue does not have the item */
export function buildItemPage(
  catalogue: PublicCatalogue,
  { grant, key, item, images, copy }: ItemFacts,
  language: Language,
): ItemPageView {
  const t = translateTo(language);
  const record = catalogue.findItem(item.item.id);
  if (record === undefined) throw new RangeError(`No item ${item.item.id}.`);
  const readable = toReadable(record, item, images);
  // Nothing of these pages comes from another server.
  const services = { serviceOf: (page: number) => readingFiles.image(grant.id, key, page) };
  const pages = buildReadingPages(catalogue, readable, images, language, services);
  const link = toRecordLink(readable, language);
  const title = link.label;
  const reference = toReference(catalogue, readable, language);
  const textLanguage = findTextLanguage(readable.languages);
  const hasText = images?.pages.some(({ lines }) => lines.length > 0) === true;
  return {
    meta: {
      ...{ language, title, noIndex: true, isPrivate: true },
      alternates: {
        vi: readingUrls.item('vi', grant.id, key),
        en: readingUrls.item('en', grant.id, key),
      },
      crumbs: [{ label: t('granted.rooms'), href: readingUrls.rooms(language) }, { label: title }],
    },
    title,
    reference,
    pages,
    hasTranscript: pages.some((page) => page.kind === 'open' && page.paragraphs.length > 0),
    ...(textLanguage !== undefined && { textLanguage }),
    publicHref: link.href,
    ...(pages.some(({ kind }) => kind === 'open') && {
      viewer: {
        ...{ title, reference, archive: toArchiveName(catalogue.site, language) },
        record: { id: readable.id, slug: readable.slug },
        ...(textLanguage !== undefined && { textLanguage }),
        citation: buildViewerCitation(catalogue, readable),
        neighbours: [],
        ...(hasText && { words: readingFiles.words(grant.id, key) }),
        pages: buildViewerPages(catalogue, readable, images, language, services),
        granted: { mayCopy: grant.mayCopy, noPrint: t('granted.noPrint') },
      },
    }),
    notes: {
      name: `${grant.id}/${key}`,
      heading: `${title}\n${reference}`,
      fileName: `ghi-chep-${toShortReference(catalogue, readable)}`,
    },
    ...(copy !== 'none' && {
      copy: {
        pdf: readingFiles.copy(grant.id, key),
        ...(copy === 'certified' && { certificate: readingFiles.certificate(grant.id, key) }),
      },
    }),
  };
}
