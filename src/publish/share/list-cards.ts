import { inLanguage } from '#src/domain/local-text.ts';
import type { Language, LocalText } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import { urls } from '#src/site/urls.ts';
import { findAuthor } from '#src/describe/names/author.ts';
import { findPicture, type PictureRef } from '#src/describe/links/record-entry.ts';
import { toRecordName } from '#src/describe/names/record-name.ts';
import { findCover } from '#src/describe/links/story-cover.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '#src/public/public-model.ts';
import type { ShareCard } from './share-card.ts';

/** A page before it is split by language. */
interface Subject {
  readonly title: LocalText;
  readonly kind: (language: Language) => string;
  readonly toPath: (language: Language) => string;
  readonly picture?: PictureRef | undefined;
}

/**
 * Cards of all pages that have one, in each language of the page. An unlisted exhibit has none: its
 * card would reveal its path.
 */
export function* listShareCards(catalogue: PublicCatalogue): Generator<ShareCard> {
  const { site } = catalogue;
  for (const { title, kind, toPath, picture } of listSubjects(catalogue))
    for (const language of ['vi', 'en'] as const) {
      const text = title[language];
      if (text === undefined) continue;
      yield {
        page: toPath(language),
        language,
        kind: kind(language),
        title: text,
        archive: inLanguage(site.name, language),
        seal: site.seal,
        ...(picture && { picture }),
      };
    }
}

function* listSubjects(catalogue: PublicCatalogue): Generator<Subject> {
  const { exhibits, site } = catalogue;
  yield {
    title: inBoth((language) => inLanguage(site.name, language)),
    kind: (language) => inLanguage(site.tagline, language),
    toPath: urls.home,
    picture: [...exhibits, ...catalogue.collections]
      .map((story) => findCover(catalogue, story))
      .find((cover) => cover !== undefined),
  };
  yield {
    title: inBoth((language) => translateTo(language)('search.title')),
    kind: () => '',
    toPath: (language) => urls.search(language),
  };
  for (const { title, slug } of catalogue.fonds)
    yield { title, kind: named('records.fonds'), toPath: (shown) => urls.fonds(shown, slug) };
  for (const record of [...catalogue.files, ...catalogue.items]) yield toRecord(catalogue, record);
  for (const story of catalogue.collections)
    yield {
      title: story.title,
      kind: named('stories.collection'),
      toPath: (shown) => urls.collection(shown, story.slug),
      picture: findCover(catalogue, story),
    };
  for (const story of exhibits)
    yield {
      title: story.title,
      kind: named('stories.exhibit'),
      toPath: (shown) => urls.exhibit(shown, story.slug),
      picture: findCover(catalogue, story),
    };
  for (const { title, slug } of catalogue.anniversaries)
    yield {
      title,
      kind: named('common.anniversaries'),
      toPath: (shown) => urls.anniversary(shown, slug),
    };
  for (const { name, kind, slug } of catalogue.authorities)
    yield {
      title: name,
      kind: named(`browse.authority.${kind}`),
      toPath: (shown) => urls.authority(shown, kind, slug),
    };
  for (const { title, slug } of catalogue.pages)
    yield { title, kind: named('common.about'), toPath: (shown) => urls.page(shown, slug) };
}

function toRecord(catalogue: PublicCatalogue, record: PublicFile | PublicItem): Subject {
  const author = record.kind === 'item' ? findAuthor(record) : undefined;
  return {
    title: toRecordName(record),
    kind:
      author === undefined
        ? named(record.kind === 'item' ? 'records.item' : 'records.file')
        : () => author,
    toPath: (shown) => urls[record.kind](shown, record.slug),
    picture: findPicture(catalogue, record),
  };
}

type Key = Parameters<ReturnType<typeof translateTo>>[0];
function named(key: Key): (language: Language) => string {
  return (language) => translateTo(language)(key);
}

function inBoth(say: (language: Language) => string): LocalText {
  return { vi: say('vi'), en: say('en') };
}
