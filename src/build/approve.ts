import { join } from 'node:path';
import type { Catalogue } from '../catalogue/model.ts';
import { hashScans } from '../imaging/read/hash-scans.ts';
import { buildPublishedRecord } from '../publish/changes/build-published-record.ts';
import { compareRecords } from '../publish/changes/compare-records.ts';
import { keepGuarded } from '../publish/changes/keep-guarded.ts';
import { listScansToHash } from '../publish/changes/list-scans-to-hash.ts';
import type { PublishedRecord } from '../publish/changes/published-record.ts';
import type { PublicData } from '../public/public-model.ts';
import type { EnvSettings } from '../config/env-settings.ts';
import { askForYes, type Asker } from './ask-for-yes.ts';
import { findStanding } from './sites/find-standing.ts';
import { checkLinks, mendLinks } from './sites/switch-site.ts';

/** What a person has approved for publication, or what needed no approval. */
export interface Approved {
  /** The record to store with the new site. */
  readonly record: PublishedRecord;
  /** The site that it was compared with; see `BuiltSite`. */
  readonly comparedWith: string;
}

/**
 * Compares what would be public with what is public, before anything is cut or drawn. Newly opened
 * records, and removals or changes in bulk, need a person's approval.
 *
 * @throws UnapprovedError
 */
export async function approve(
  settings: EnvSettings,
  catalogue: Catalogue,
  published: PublicData,
  asker: Asker,
): Promise<Approved> {
  checkLinks(settings);
  mendLinks(settings);
  const standing = findStanding(settings);
  const before = standing.kind === 'known' ? standing.record : undefined;
  const { wanted, closed, others } = listScansToHash(catalogue, before);
  const hashes = await hashScans(wanted, others, {
    scansDir: settings.scansDir,
    packsDir: settings.packsDir,
    // The gate reports these.
    spared: closed,
  });
  const now = buildPublishedRecord(catalogue, published, hashes);
  if (standing.kind === 'none') return { record: now, comparedWith: 'none' };
  const comparedWith = standing.kind === 'known' ? standing.name : 'unknown';
  await askForYes(
    {
      before,
      changes: compareRecords(before ?? { ...now, records: [] }, now),
      site: comparedWith,
      command: `npm run build --${settings.isKiosk ? ' --kiosk' : ''}`,
      listFile: join(settings.siteDir, 'changes.txt'),
      approved: settings.approved,
    },
    asker,
  );
  return { record: before === undefined ? now : keepGuarded(before, now), comparedWith };
}
