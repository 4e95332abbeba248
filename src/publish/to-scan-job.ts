import type { ItemRecord, PageRecord } from '../catalogue/model.ts';
import type { ScanJob } from '../imaging/scan-job.ts';

/** How a page of an item is cut; `undefined` if it has no scan. Decides nothing about access. */
export function toScanJob(
  { slug }: Pick<ItemRecord, 'slug'>,
  page: PageRecord,
): ScanJob | undefined {
  if (page.scan === undefined) return undefined;
  return {
    itemSlug: slug,
    page: page.number,
    master: page.scan,
    ...(page.frame !== undefined && { frame: page.frame }),
    ...(page.words !== undefined && { words: page.words }),
    ...(page.wordsPage !== undefined && { wordsPage: page.wordsPage }),
    ...(page.acceptsDamage === true && { acceptsDamage: true }),
    redactions: page.redactions,
  };
}
