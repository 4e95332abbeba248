import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { toBothLanguages } from '#src/describe/links/local-link.ts';
import type { PageMeta } from '#src/describe/links/page-meta.ts';
import { buildStoryCard, type StoryCard } from '#src/describe/links/story-cover.ts';

export interface CollectionsView {
  readonly meta: PageMeta;
  readonly cards: readonly StoryCard[];
}

export function buildCollections(catalogue: PublicCatalogue, language: Language): CollectionsView {
  const t = translateTo(language);
  return {
    meta: {
      language,
      title: t('common.collections'),
      description: t('stories.collections.intro'),
      alternates: toBothLanguages((shown) => urls.collections(shown)),
      crumbs: [{ label: t('common.collections') }],
    },
    cards: catalogue.collections.map((collection) =>
      buildStoryCard(catalogue, collection, urls.collection, language),
    ),
  };
}
