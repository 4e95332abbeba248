import type { Language } from '#src/domain/values.ts';
import type { PublicCatalogue, PublicCollection, PublicExhibit } from '#src/public/public-model.ts';
import { toLocalLink, toShownText, type ShownText } from './local-link.ts';
import type { Link } from './page-meta.ts';
import { findPageImage, findPicture, findRecord, type PictureRef } from './record-entry.ts';

/** A collection or an exhibit as lists show it. */
export interface StoryCard {
  readonly link: Link;
  readonly summary: ShownText;
  readonly picture?: PictureRef;
  /** Number of records it shows. */
  readonly count: number;
}

type Story = PublicCollection | PublicExhibit;

/** The chosen cover, else the first picture among its records. */
export function findCover(catalogue: PublicCatalogue, story: Story): PictureRef | undefined {
  const chosen = story.cover && catalogue.findItem(story.cover.item);
  const cover = chosen && findPageImage(chosen, story.cover.page);
  const region = story.cover && 'region' in story.cover ? story.cover.region : undefined;
  if (cover) return { ...cover, ...(region && { region }) };
  for (const { id } of story.records) {
    const record = findRecord(catalogue, id);
    const picture = record && findPicture(catalogue, record);
    if (picture) return picture;
  }
  return undefined;
}

export function buildStoryCard(
  catalogue: PublicCatalogue,
  story: Story,
  toPath: (language: Language, slug: string) => string,
  language: Language,
): StoryCard {
  const picture = findCover(catalogue, story);
  return {
    link: toLocalLink(language, story.title, (shown) => toPath(shown, story.slug)),
    summary: toShownText(language, story.summary),
    ...(picture && { picture }),
    count: story.records.length,
  };
}
