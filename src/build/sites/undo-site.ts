import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareRecords } from '#src/publish/changes/compare-records.ts';
import { keepGuarded } from '#src/publish/changes/keep-guarded.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { askForYes, type Asker } from '../ask-for-yes.ts';
import { ownerOnly, writeWhole } from '#src/files/write-whole.ts';
import { findStanding, readRecord, recordFileOf } from './find-standing.ts';
import { findCurrent, findPrevious } from './site-folders.ts';
import { mendLinks, switchSite } from './switch-site.ts';

/** There is no site to go back to. */
export class NothingToUndoError extends Error {
  override name = 'NothingToUndoError';
  constructor() {
    super('Không có trang nào trước đó để quay lại.\nThere is no earlier site to go back to.');
  }
}

/**
 * Goes back to the site before the current one. Records closed or withdrawn since then would be
 * open again, so this is reported and needs approval like any other opening.
 *
 * @returns the name of the site that is current now
 * @throws NothingToUndoError
 * @throws UnapprovedError
 */
export async function undoSite(settings: EnvSettings, asker: Asker): Promise<string> {
  const { versionsDir, isKiosk, siteDir, approved } = settings;
  mendLinks(settings);
  const current = findCurrent(versionsDir);
  const previous = findPrevious(versionsDir);
  if (current === undefined || previous === undefined) throw new NothingToUndoError();
  const standing = findStanding(settings);
  const before = standing.kind === 'known' ? standing.record : undefined;
  const now = readRecord(previous.dir);
  await askForYes(
    {
      before: now && before,
      changes: now === undefined ? [] : compareRecords(before ?? { ...now, records: [] }, now),
      site: `${current.name} → ${previous.name}`,
      command: `npm run build --${isKiosk ? ' --kiosk' : ''} --undo`,
      listFile: join(siteDir, 'changes.txt'),
      approved,
    },
    asker,
  );
  // Records closed since then stay in the record: the next build asks before opening them.
  if (before && now)
    await writeWhole(
      recordFileOf(previous.dir),
      JSON.stringify(keepGuarded(before, now)),
      ownerOnly,
    );
  switchSite(settings, previous.name);
  writeFileSync(join(current.dir, 'undone'), '');
  return previous.name;
}
