import { toWarning } from '../issues/report/ease-withdrawn.ts';
import type { Issue } from '../issues/issue.ts';
import type { ItemRecord } from '../model.ts';
import type { ScanFile } from '../sources.ts';
import type { BuildContext } from './context.ts';
import type { FoundScans } from './records/item-scans.ts';

/**
 * Reports problems of an item's scans folder. They stop a build only if a public page may be
 * affected: scans never block closing a page or an item.
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

/** Redaction marks affect only their own pages; other problems may shift every page. */
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
