import type { ItemImages } from '#src/domain/page-images.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import type { SearchDraft } from './draft.ts';
import { toFileDraft, toFondsDraft, toItemDraft } from './record-drafts.ts';
import { toAnniversaryDraft, toContactDraft, toPageDraft } from './guide-drafts.ts';
import { toAuthorityDraft, toCollectionDraft, toExhibitDraft } from './story-drafts.ts';

/** Images and words of an item's pages; see `imaging`. */
export type LoadImages = (itemSlug: string) => Promise<ItemImages | undefined>;

/**
 * Everything that can be found, in order of reference; those without one come last. Generated one
 * at a time.
 */
export async function* listDrafts(
  catalogue: PublicCatalogue,
  loadImages: LoadImages,
): AsyncGenerator<SearchDraft> {
  for (const fonds of catalogue.fonds) {
    yield toFondsDraft(fonds);
    for (const file of catalogue.filesOf(fonds.code)) {
      yield await toFileDraft(catalogue, file, loadImages);
      for (const item of catalogue.itemsOf(file.id))
        yield toItemDraft(catalogue, item, await loadImages(item.slug));
    }
  }
  yield* catalogue.collections.map(toCollectionDraft);
  yield* catalogue.exhibits.map(toExhibitDraft);
  yield* catalogue.pages.map(toPageDraft);
  yield* catalogue.anniversaries.map(toAnniversaryDraft);
  // The kiosk has no requests.
  if (!catalogue.isKiosk) yield* toContactDraft(catalogue.site);
  yield* catalogue.authorities.map(toAuthorityDraft);
}
