import type { Language } from '../../catalogue/values.ts';
import { translateTo } from '../../i18n/index.ts';
import { urls } from '../../site/urls.ts';
import type { PublicAuthority, PublicCollection, PublicExhibit } from '../public-model.ts';
import { proseText } from './prose-text.ts';
import { buildSearchRecord, type SearchRecord } from './search-record.ts';

export function toCollectionRecord(story: PublicCollection, language: Language): SearchRecord {
  return buildSearchRecord({
    language,
    rank: 0,
    title: story.title,
    address: (shown) => urls.collection(shown, story.slug),
    meta: { kind: translateTo(language)('stories.collection') },
    filters: { kind: 'collection' },
    texts: (shown) => [story.summary[shown], proseText(story.prose[shown] ?? [])],
  });
}

export function toExhibitRecord(story: PublicExhibit, language: Language): SearchRecord {
  return buildSearchRecord({
    language,
    rank: 0,
    title: story.title,
    address: (shown) => urls.exhibit(shown, story.slug),
    meta: { kind: translateTo(language)('stories.exhibit') },
    filters: { kind: 'exhibit' },
    texts: (shown) => [story.summary[shown], proseText(story.prose[shown] ?? [])],
  });
}

export function toAuthorityRecord(authority: PublicAuthority, language: Language): SearchRecord {
  const { kind, name, variants, note, slug } = authority;
  return buildSearchRecord({
    language,
    rank: 0,
    title: name,
    address: (shown) => urls.authority(shown, kind, slug),
    meta: { kind: translateTo(language)(`browse.authority.${kind}`) },
    filters: { kind },
    texts: (shown) => [...variants, note?.[shown], name.vi],
  });
}
