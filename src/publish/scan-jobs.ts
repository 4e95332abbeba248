import type { Catalogue } from '../catalogue/model.ts';
import type { ScanJob } from '../imaging/scan-job.ts';
import type { PublicData } from '../public/public-model.ts';
import { listRegions, toPageKey } from './select/story-regions.ts';
import { toScanJob } from './to-scan-job.ts';

/** The pages to cut: public pages with a scan, in order of reference. */
export function listScanJobs(catalogue: Catalogue, published: PublicData): readonly ScanJob[] {
  const regions = listRegions(published);
  const records = new Map(catalogue.items.map((item) => [item.id, item]));
  return published.items.flatMap((item) => {
    if (!('pages' in item)) return [];
    const masters = new Map(records.get(item.id)?.pages.map((page) => [page.number, page]));
    return item.pages.flatMap((page): ScanJob[] => {
      const master = page.kind === 'open' && page.scanned ? masters.get(page.number) : undefined;
      const job = master && toScanJob(item, master);
      if (job === undefined) return [];
      const shown = regions.get(toPageKey(item.id, page.number));
      return [{ ...job, ...(shown && { regions: shown }) }];
    });
  });
}
