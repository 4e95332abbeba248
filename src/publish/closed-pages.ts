import type { Catalogue, ItemRecord, PageRecord } from '../catalogue/model.ts';
import type { ClosedItem, ClosedPage } from '../imaging/closed-item.ts';
import type { PublicData, PublicItem } from '../public/public-model.ts';
import { pick } from './select/pick.ts';
import { toScanJob } from './to-scan-job.ts';

/**
 * Items that a reader may be granted, in order of reference: conditional items, among them all items
 * of a conditional file, and open items with conditional pages. Withheld items and pages are
 * excluded: nobody can request them.
 */
export function listClosedItems(
  catalogue: Catalogue,
  published: PublicData,
): readonly ClosedItem[] {
  const records = new Map(catalogue.items.map((item) => [item.id, item]));
  return published.items.filter(hasConditionalPages).flatMap(({ id }) => {
    const record = records.get(id);
    return record === undefined ? [] : [toClosedItem(record)];
  });
}

function hasConditionalPages(item: PublicItem): boolean {
  return !('pages' in item) || item.pages.some(({ kind }) => kind === 'conditional');
}

function toClosedItem(item: ItemRecord): ClosedItem {
  return {
    ...pick(item, ['id', 'slug', 'file']),
    described: {
      title: item.title.vi,
      ...pick(item, ['type', 'number']),
    },
    pages: item.pages.flatMap((page) => toClosedPage(item, page) ?? []),
  };
}

function toClosedPage(item: ItemRecord, page: PageRecord): ClosedPage | undefined {
  if (page.access.kind === 'withheld') return undefined;
  const job = toScanJob(item, page);
  return {
    ...pick(page, ['number', 'folio']),
    isOpen: page.access.kind === 'open',
    ...(job && { job }),
  };
}
