import { toWarning } from '../issues/report/ease-withdrawn.ts';
import type { Issue } from '../issues/issue.ts';
import type { ItemRecord } from '../model.ts';
import type { ScanFile } from '../sources.ts';
import type { BuildContext } from './context.ts';
import type { FoundScans } from './records/item-scans.ts';

/**
 * Tells what is wrong with an item's folder of scans. It stops a build only where a page that
 * anyone can see may be touched: closing a page or an item is never blocked by its scans.
 */
export function tellFolderIssues(
  { scans, issues: found }: FoundScans,
  { access, pages }: Pick<ItemRecord, 'access' | 'pages'>,
  { issues }: BuildContext,
): void {
  const isShown = (index: number): boolean => pages[index]?.access.kind === 'open';
  for (const issue of found) {
    const isHarmless = access.kind !== 'open' || isOfClosedPages(issue, scans, isShown);
    issues.put(isHarmless ? toWarning(issue) : issue);
  }
}

/** Marks for redaction touch the pages that bear them alone; other problems may move every page. */
function isOfClosedPages(
  { name, column = '' }: Issue,
  scans: readonly ScanFile[],
  isShown: (index: number) => boolean,
): boolean {
  if (name !== 'unapplied-redaction') return false;
  return !scans.some(
    ({ image, isMarked }, index) =>
      isMarked === true && image.normalize('NFC').endsWith(`/${column}`) && isShown(index),
  );
}
