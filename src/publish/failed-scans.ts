import type { PublicData, PublicItem, PublicPage } from '../public/public-model.ts';

/** A page whose scan exists but could not be cut. */
export interface FailedScan {
  readonly itemSlug: string;
  readonly page: number;
}

/**
 * Marks pages with failed scans in the public data: nothing links to their pictures, and their
 * pages say that they cannot be shown now.
 */
export function withoutFailedScans(
  published: PublicData,
  failures: readonly FailedScan[],
): PublicData {
  if (failures.length === 0) return published;
  const failed = new Set(failures.map(({ itemSlug, page }) => toKey(itemSlug, page)));
  const slugs = new Map(published.items.map(({ id, slug }) => [id, slug]));
  const withoutCover = <Story extends Pick<PublicData['exhibits'][number], 'cover'>>(
    story: Story,
  ): Story => {
    const { cover, ...rest } = story;
    const isFailed =
      cover?.page !== undefined && failed.has(toKey(slugs.get(cover.item) ?? '', cover.page));
    return isFailed ? (rest as Story) : story;
  };
  return {
    ...published,
    items: published.items.map((item) => markFailed(item, failed)),
    collections: published.collections.map(withoutCover),
    exhibits: published.exhibits.map(withoutCover),
    unlistedExhibits: (published.unlistedExhibits ?? []).map(withoutCover),
  };
}

function markFailed(item: PublicItem, failed: ReadonlySet<string>): PublicItem {
  if (!('pages' in item)) return item;
  const pages = item.pages.map((page): PublicPage =>
    page.kind === 'open' && failed.has(toKey(item.slug, page.number))
      ? { ...page, scanned: false, failed: true }
      : page,
  );
  return { ...item, pages };
}

function toKey(itemSlug: string, page: number): string {
  return `${itemSlug}/${page}`;
}
