import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { shareImageOf, urls } from '#src/site/urls.ts';
import {
  toAlternates,
  toShownText,
  toTitledLanguage,
  type ShownText,
} from '#src/describe/links/local-link.ts';
import type { PageMeta } from '#src/describe/links/page-meta.ts';
import { findRecord, type PictureRef } from '#src/describe/links/record-entry.ts';
import { findCover } from '#src/describe/links/story-cover.ts';
import { buildStory, type Story } from './story.ts';
import { toYearSpan } from '#src/describe/facts/span.ts';

export interface CollectionView {
  readonly meta: PageMeta;
  readonly summary: ShownText;
  readonly cover?: PictureRef;
  readonly count: number;
  /** Span of its records in years: `1975–1979`. */
  readonly years?: string;
  readonly story: Story;
}

export function buildCollection(
  catalogue: PublicCatalogue,
  slug: string,
  language: Language,
): CollectionView {
  const collection = catalogue.findCollection(slug);
  if (collection === undefined) throw new RangeError(`No collection ${slug}.`);
  const t = translateTo(language);
  const title = toShownText(language, collection.title).text;
  const summary = toShownText(language, collection.summary);
  const cover = findCover(catalogue, collection);
  const years = toYearSpan(collection.records.map(({ id }) => findRecord(catalogue, id)?.date));
  return {
    meta: {
      language,
      title,
      description: summary.text,
      alternates: toAlternates(collection.title, (shown) => urls.collection(shown, slug)),
      crumbs: [
        { label: t('common.collections'), href: urls.collections(language) },
        { label: title },
      ],
      image: shareImageOf(urls.collection(toTitledLanguage(collection.title, language), slug)),
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'CollectionPage',
        name: title,
        description: summary.text,
      },
    },
    summary,
    ...(cover && { cover }),
    count: collection.records.length,
    ...(years !== undefined && { years }),
    story: buildStory(catalogue, collection.prose, language),
  };
}

/** Collections that have a page in a language. */
export function listCollectionPages(catalogue: PublicCatalogue, language: Language) {
  return catalogue.collections
    .filter(({ title }) => language === 'vi' || title.en !== undefined)
    .map(({ slug }) => slug);
}
