import type { Catalogue, ExhibitRecord } from '#src/catalogue/model.ts';
import type { LocalText } from '#src/domain/values.ts';
import type { PublicCollection, PublicData, PublicExhibit } from '#src/public/public-model.ts';
import { listStoryPages } from '../select/story-pages.ts';
import type { RecordKind, RecordState } from './published-record.ts';

/** Exhibits, including unpublished ones; collections, days and pages as they are public. */
export function buildStoryStates(
  catalogue: Catalogue,
  published: PublicData,
): readonly RecordState[] {
  const listed = new Map(published.exhibits.map((exhibit) => [exhibit.slug, exhibit]));
  const unlisted = new Map(published.unlistedExhibits?.map((exhibit) => [exhibit.slug, exhibit]));
  return [
    ...published.collections.map((story) => ({
      ...toOpen('collection', story.slug, story.title),
      ...toShows(story),
    })),
    ...catalogue.exhibits.map((exhibit): RecordState => {
      const { slug, title, state, from } = exhibit;
      const id = toName(exhibit);
      const shown = listed.get(slug);
      if (shown !== undefined) return { ...toOpen('exhibit', id, title), ...toShows(shown) };
      const reviewed = unlisted.get(slug);
      return {
        kind: 'exhibit',
        id,
        group: '',
        shown: reviewed === undefined ? 'withheld' : 'conditional',
        ...(reviewed && { title: title.vi, ...toShows(reviewed) }),
        ...(state === 'published' && from !== undefined && { opensOn: from }),
      };
    }),
    ...published.anniversaries.map(({ id, title }) => toOpen('anniversary', id, title)),
    ...published.pages.map(({ slug, title }) => toOpen('page', slug, title)),
  ];
}

/** The folder's name, because the path of an unlisted exhibit ends with its review key. */
function toName({ slug, state }: ExhibitRecord): string {
  return state === 'unlisted' ? slug.slice(0, slug.lastIndexOf('-')) : slug;
}

function toShows(story: PublicExhibit | PublicCollection): Pick<RecordState, 'shows'> {
  const shows = listStoryPages(story);
  return shows.length > 0 ? { shows } : {};
}

function toOpen(kind: RecordKind, id: string, { vi, en }: LocalText): RecordState {
  return {
    kind,
    id,
    group: '',
    shown: 'open',
    title: vi,
    ...(en !== undefined && { titleEn: en }),
  };
}
