import type { ItemImages, PageImages } from '#src/domain/page-images.ts';
import type { OpenItem } from '#src/public/public-model.ts';

/**
 * Images of the open pages, by page number, in order; images of other pages are never returned.
 */
export function findOpenImages(
  item: OpenItem,
  images: ItemImages | undefined,
): ReadonlyMap<number, PageImages> {
  const open = new Set(item.pages.flatMap((page) => (page.kind === 'open' ? page.number : [])));
  const cut = images?.pages.filter(({ number }) => open.has(number)) ?? [];
  return new Map(cut.map((page) => [page.number, page]));
}
