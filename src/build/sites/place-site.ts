import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import { linkFile, linkTree } from '#src/files/link-tree.ts';
import type { PublishedRecord } from '#src/publish/changes/published-record.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { ownerOnly, writeWhole } from '#src/files/write-whole.ts';
import { findStanding, recordFileOf } from './find-standing.ts';
import { pruneSites, removeLeftovers } from './prune-sites.ts';
import { findKind, listVersions, toVersionName } from './site-folders.ts';
import { imageIndexOf, noteVersions } from './site-images.ts';
import { mendLinks, pointTo, switchSite } from './switch-site.ts';

export interface BuiltSite {
  /** Files to be served. */
  readonly client: string;
  /** The desk's program. */
  readonly server?: string;
  /** The index of its images; moved from there. */
  readonly imageIndex?: string;
  readonly record: PublishedRecord;
  /** The site that `record` was compared with, as named by `findStanding`. */
  readonly comparedWith: string;
}

/** Another build has published a site since this one's changes were reviewed. */
export class SiteChangedError extends Error {
  override name = 'SiteChangedError';
  constructor() {
    super(
      'Trong lúc dựng, một lần dựng khác đã đưa lên trang khác. Trang vừa dựng không được đưa lên; hãy chạy lại.\n' +
        'While this site was built, another build put out a site. This one was not put out; run the build again.',
    );
  }
}

/** The id of the current site, for comparing changes. */
export function nameStanding(folders: Parameters<typeof findStanding>[0]): string {
  const standing = findStanding(folders);
  return standing.kind === 'known' ? standing.name : standing.kind;
}

/**
 * Makes a built site the current one; the two before it are kept. See `site-folders.ts`.
 *
 * @throws SiteChangedError
 */
export async function placeSite(
  settings: EnvSettings,
  { client, server, imageIndex, record, comparedWith }: BuiltSite,
  now: Date,
): Promise<void> {
  const { versionsDir } = settings;
  await mkdir(versionsDir, { recursive: true });
  removeLeftovers(versionsDir);
  mendLinks(settings);
  if (nameStanding(settings) !== comparedWith) throw new SiteChangedError();
  const last = listVersions(versionsDir).at(-1)?.sequence ?? 0;
  const name = toVersionName(now, last + 2);
  const dir = join(versionsDir, `${name}.new`);
  await mkdir(dir);
  await moveFolder(client, join(dir, 'client'));
  if (server !== undefined) {
    await moveFolder(server, join(dir, 'server'));
    linkPackages(versionsDir);
  }
  if (imageIndex !== undefined) {
    await moveFile(imageIndex, imageIndexOf(dir));
    await noteVersions(settings);
  }
  await writeWhole(recordFileOf(dir), JSON.stringify(record), ownerOnly);
  await rename(dir, join(versionsDir, name));
  switchSite(settings, name, toVersionName(now, last + 1));
  await pruneSites(settings, now);
}

/** Lets a program outside the project resolve its packages from the versions folder. */
function linkPackages(versionsDir: string): void {
  const packages = resolve('node_modules');
  if (versionsDir.startsWith(`${dirname(packages)}/`)) return;
  const link = join(versionsDir, 'node_modules');
  if (findKind(link) === undefined || !existsSync(link)) pointTo(link, packages);
}

/** A folder can be renamed only within its file system: from another it is copied. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    linkTree(from, to);
    await rm(from, { recursive: true, force: true });
  }
}

async function moveFile(from: string, to: string): Promise<void> {
  linkFile(from, to);
  await rm(from);
}
