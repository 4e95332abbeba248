import type { AnniversaryRecord, CollectionRecord, ExhibitRecord } from '#src/catalogue/model.ts';
import type { Language, LocalProse, Prose, ProseNode } from '#src/domain/values.ts';
import { pick } from './pick.ts';
import type {
  PublicAnniversary,
  PublicCollection,
  PublicExhibit,
  PublicItem,
} from '#src/public/public-model.ts';
import { shownPageOf } from './story-pages.ts';
import { toPageKey } from './story-regions.ts';

/** What stories may and may not refer to. */
export interface StoryScope {
  readonly items: ReadonlyMap<string, PublicItem>;
  /** Ids of public files and items. */
  readonly records: ReadonlySet<string>;
  /** Ids of withheld records. */
  readonly withheld: ReadonlySet<string>;
  /** Withheld pages of public records, as `<item>#<number>`. */
  readonly withheldPages: ReadonlySet<string>;
  /** Decoded paths that withheld records would have. */
  readonly withheldPaths: ReadonlySet<string>;
}

export function toPublicCollection(story: CollectionRecord, scope: StoryScope): PublicCollection {
  return {
    ...pick(story, ['slug', 'title', 'summary']),
    ...publicCover(story, scope),
    prose: publicProse(story.prose, scope),
    records: publicLinks(story, scope),
  };
}

export function toPublicExhibit(story: ExhibitRecord, scope: StoryScope): PublicExhibit {
  return {
    ...pick(story, [
      'slug',
      'title',
      'summary',
      'from',
      'until',
      'anniversary',
      'curators',
      'kiosk',
    ]),
    ...(story.state !== 'published' && { state: story.state }),
    ...publicCover(story, scope),
    prose: publicProse(story.prose, scope),
    records: publicLinks(story, scope),
    tables: story.tables.map((table) => pick(table, ['file', 'header', 'rows'])),
    media: story.media.map((file) => pick(file, ['name', 'path'])),
  };
}

export function toPublicAnniversary(day: AnniversaryRecord, scope: StoryScope): PublicAnniversary {
  return {
    ...pick(day, ['id', 'slug', 'calendar', 'day', 'since', 'every', 'title', 'note']),
    records: publicLinks(day, scope),
  };
}

type Story = Pick<ExhibitRecord, 'cover' | 'records'>;

/** Only an open page with a picture can be a cover. */
function publicCover(story: Story, scope: StoryScope): Pick<ExhibitRecord, 'cover'> {
  const { cover } = story;
  if (cover === undefined) return {};
  const item = scope.items.get(cover.item);
  if (item === undefined || !('pages' in item)) return {};
  const page = item.pages.find(({ number }) => number === cover.page);
  if (page?.kind !== 'open' || !page.scanned) return {};
  return { cover: pick(cover, ['item', 'page', 'region']) };
}

function publicLinks(
  story: Pick<Story, 'records'>,
  scope: StoryScope,
): CollectionRecord['records'] {
  return story.records
    .filter(({ id }) => scope.records.has(id))
    .map((link) => pick(link, ['kind', 'id']));
}

/** Replaces a withheld record: reveals nothing about it. */
const withdrawn: Readonly<Record<Language, string>> = {
  vi: '<p>Tài liệu này đã được rút khỏi trang.</p>',
  en: '<p>This record has been withdrawn from the site.</p>',
};

type Withheld = Pick<StoryScope, 'withheld' | 'withheldPages' | 'withheldPaths'>;

/**
 * Prose in which a component that shows a withheld record or page becomes an empty card, without
 * its caption and description, and a link to one becomes plain text.
 */
export function publicProse(prose: LocalProse, scope: Withheld): LocalProse {
  return {
    vi: pruneProse(prose.vi, scope, 'vi'),
    ...(prose.en && { en: pruneProse(prose.en, scope, 'en') }),
  };
}

/** `around` is the record of the enclosing component. */
function pruneProse(prose: Prose, scope: Withheld, language: Language, around = ''): Prose {
  return prose.map((node): ProseNode => {
    if (node.kind === 'html') {
      return { kind: 'html', html: withoutLinks(node.html, scope.withheldPaths) };
    }
    const { record, page } = shownPageOf(node, around);
    if (
      (page !== undefined && scope.withheldPages.has(toPageKey(record, page))) ||
      Object.values(node.props).some((value) => scope.withheld.has(value))
    ) {
      const card: ProseNode = { kind: 'html', html: withdrawn[language] };
      return { kind: 'component', name: 'Note', props: {}, children: [card] };
    }
    return {
      ...pick(node, ['kind', 'name', 'props']),
      children: pruneProse(node.children, scope, language, record),
    };
  });
}

/** Links as written by our own HTML serialiser, which are never nested. */
function withoutLinks(html: string, withheldPaths: ReadonlySet<string>): string {
  return html.replace(
    /<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g,
    (whole, href: string, words: string) =>
      withheldPaths.has(toWrittenPath(href)) ? words : whole,
  );
}

function toWrittenPath(href: string): string {
  const path = href.replace(/[?#].*$/s, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** All attribute values of components in the prose, including ids of records and authorities. */
export function valuesInProse(prose: Prose): readonly string[] {
  return prose.flatMap((node) =>
    node.kind === 'html' ? [] : [...Object.values(node.props), ...valuesInProse(node.children)],
  );
}
