import type { Catalogue, ExhibitRecord } from '../../catalogue/model.ts';
import type { LocalText } from '../../catalogue/values.ts';
import type { PublicData } from '../public-model.ts';
import type { RecordKind, RecordState } from './published-record.ts';

/** Exhibits with what is kept back of them; collections, days and pages as they are public. */
export function buildStoryStates(
  catalogue: Catalogue,
  published: PublicData,
): readonly RecordState[] {
  const listed = new Set(published.exhibits.map(({ slug }) => slug));
  const unlisted = new Set((published.unlistedExhibits ?? []).map(({ slug }) => slug));
  return [
    ...published.collections.map(({ slug, title }) => toOpen('collection', slug, title)),
    ...catalogue.exhibits.map((exhibit): RecordState => {
      const { slug, title, state, from } = exhibit;
      const id = toName(exhibit);
      if (listed.has(slug)) return toOpen('exhibit', id, title);
      const isForReviewers = unlisted.has(slug);
      return {
        kind: 'exhibit',
        id,
        group: '',
        shown: isForReviewers ? 'conditional' : 'withheld',
        ...(isForReviewers && { title: title.vi }),
        ...(state === 'published' && from !== undefined && { opensOn: from }),
      };
    }),
    ...published.anniversaries.map(({ id, title }) => toOpen('anniversary', id, title)),
    ...published.pages.map(({ slug, title }) => toOpen('page', slug, title)),
  ];
}

/** The folder's name: the address of an unlisted exhibit has its review key at the end. */
function toName({ slug, state }: ExhibitRecord): string {
  return state === 'unlisted' ? slug.slice(0, slug.lastIndexOf('-')) : slug;
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
