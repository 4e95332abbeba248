import type { Language } from '#src/domain/values.ts';
import type { ItemImages } from '#src/domain/page-images.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { isOpen } from '#src/describe/access/open-record.ts';
import { buildReadingPages, type ReadingPage } from '../records/reading-pages.ts';
import type { StorySubject } from './story-node.ts';
import { findSubject } from './story-subject.ts';

/** A page of a document within a story. */
export interface DocumentPage {
  readonly page: ReadingPage;
  /** The item, at this page. */
  readonly subject: StorySubject;
}

/** All pages of an item, or the given one; none for a closed item. */
export function buildStoryDocument(
  catalogue: PublicCatalogue,
  { entry }: StorySubject,
  page: number | undefined,
  images: ItemImages | undefined,
  language: Language,
): readonly DocumentPage[] {
  const item = catalogue.findItem(entry.id);
  if (item === undefined || !isOpen(item)) return [];
  return buildReadingPages(catalogue, item, images, language)
    .filter(({ number }) => page === undefined || number === page)
    .flatMap((shown) => {
      const props = { record: item.id, page: String(shown.number) };
      const subject = findSubject(catalogue, props, language);
      return subject === undefined ? [] : [{ page: shown, subject }];
    });
}
