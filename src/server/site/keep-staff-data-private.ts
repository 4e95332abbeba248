import { join } from 'node:path';
import type { WriteLog } from '#src/desk/log.ts';
import { keepPrivate } from '#src/desk/store/files/keep-private.ts';
import { closedIndexOf } from '#src/build/sites/closed-index-of.ts';
import { listVersions, type SiteFolders } from '#src/build/sites/site-folders.ts';

/**
 * Restricts the staff-only data about records, and the index of pages for readers with a grant, to
 * their owner, in the current site and in earlier ones: somebody may have opened whole folders so
 * that a proxy can read the site.
 */
export function keepStaffDataPrivate(
  { serverDir, versionsDir }: Pick<SiteFolders, 'serverDir' | 'versionsDir'>,
  log: WriteLog,
): void {
  const versions = listVersions(versionsDir).map(({ dir }) => join(dir, 'server'));
  for (const dir of [serverDir, ...versions])
    for (const file of [join(dir, 'staff.json'), closedIndexOf(dir)]) keepPrivate(file, log);
}
