import type { AnniversaryRecord, CollectionRecord, ExhibitRecord } from '../catalogue/model.ts';
import type { LocalProse, Prose, ProseNode } from '../catalogue/values.ts';
import { pick } from './pick.ts';
import type {
  PublicAnniversary,
  PublicCollection,
  PublicExhibit,
  PublicItem,
} from './public-model.ts';

/** What stories may refer to, and what they must not. */
export interface StoryScope {
  readonly items: ReadonlyMap<string, PublicItem>;
  /** Ids of public files and items. */
  readonly records: ReadonlySet<string>;
  /** Ids of records that nothing may refer to. */
  readonly withheld: ReadonlySet<string>;
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

/** Only a page that is open and has a picture can be a cover. */
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

/** Prose without the components that show a withheld record. */
export function publicProse(prose: LocalProse, scope: Pick<StoryScope, 'withheld'>): LocalProse {
  return {
    vi: pruneProse(prose.vi, scope.withheld),
    ...(prose.en && { en: pruneProse(prose.en, scope.withheld) }),
  };
}

function pruneProse(prose: Prose, withheld: ReadonlySet<string>): Prose {
  return prose.flatMap((node): ProseNode[] => {
    if (node.kind === 'html') return [{ kind: 'html', html: node.html }];
    if (Object.values(node.props).some((value) => withheld.has(value))) return [];
    return [
      { ...pick(node, ['kind', 'name', 'props']), children: pruneProse(node.children, withheld) },
    ];
  });
}

/** Every value that a component of the prose is given: ids of records and authorities among them. */
export function valuesInProse(prose: Prose): readonly string[] {
  return prose.flatMap((node) =>
    node.kind === 'html' ? [] : [...Object.values(node.props), ...valuesInProse(node.children)],
  );
}
