import { translateTo } from '#src/i18n/index.ts';
import { urls } from '#src/site/urls.ts';
import type { PublicAuthority, PublicCollection, PublicExhibit } from '#src/public/public-model.ts';
import type { SearchDraft } from './draft.ts';
import { proseText } from './prose-text.ts';

export function toCollectionDraft(story: PublicCollection): SearchDraft {
  return {
    kind: 'collection',
    title: story.title,
    toPath: (shown) => urls.collection(shown, story.slug),
    kindLabel: (language) => translateTo(language)('stories.collection'),
    text: (shown) => story.summary[shown],
    words: (shown) => [proseText(story.prose[shown] ?? [])],
    facets: { kind: ['collection'] },
  };
}

export function toExhibitDraft(story: PublicExhibit): SearchDraft {
  return {
    kind: 'exhibit',
    title: story.title,
    toPath: (shown) => urls.exhibit(shown, story.slug),
    kindLabel: (language) => translateTo(language)('stories.exhibit'),
    text: (shown) => story.summary[shown],
    words: (shown) => [proseText(story.prose[shown] ?? [])],
    facets: { kind: ['exhibit'] },
  };
}

export function toAuthorityDraft(authority: PublicAuthority): SearchDraft {
  const { kind, name, variants, note, slug } = authority;
  return {
    kind,
    title: name,
    toPath: (shown) => urls.authority(shown, kind, slug),
    kindLabel: (language) => translateTo(language)(`browse.authority.${kind}`),
    text: (shown) => note?.[shown],
    words: () => [...variants, name.vi, name.en],
    variants,
    facets: { kind: [kind] },
  };
}
