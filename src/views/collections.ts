import type { Language } from '../catalogue/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue } from '../publish/public-model.ts';
import { urls } from '../site/urls.ts';
import { toBothLanguages } from './local-link.ts';
import type { PageMeta } from './page-meta.ts';
import { buildStoryCard, type StoryCard } from './story-cover.ts';

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
