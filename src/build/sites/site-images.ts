import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '#src/files/write-whole.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import type { LooseImages } from '#src/imaging/pack/lay-out-images.ts';
import type { PackUsers } from '#src/imaging/pack/prune-packs.ts';
import { listVersions } from './site-folders.ts';

/** The index of the images of a version of the site. */
export function imageIndexOf(versionDir: string): string {
  return join(versionDir, 'images.db');
}

/** The images of a site where they are files. */
export function looseImagesIn(clientDir: string, indexFile: string): LooseImages {
  return { imagesDir: join(clientDir, 'iiif'), indexFile };
}

/** Images that the next build may reuse. */
export function spareImagesOf({
  spareImagesDir,
}: Pick<EnvSettings, 'spareImagesDir'>): LooseImages {
  return { imagesDir: spareImagesDir, indexFile: `${spareImagesDir}.db` };
}

/** Notes where the versions of a site are: `listPackUsers` finds them there. */
export async function noteVersions({
  siteDir,
  versionsDir,
}: Pick<EnvSettings, 'siteDir' | 'versionsDir'>): Promise<void> {
  await writeWhole(versionsNoteOf(siteDir), versionsDir);
}

function versionsNoteOf(siteDir: string): string {
  return join(siteDir, 'versions.txt');
}

/** Everything that needs packs: pages that may be shown now, and the versions of every site. */
export function listPackUsers(sitesDir: string): PackUsers {
  const sites = existsSync(sitesDir) ? readdirSync(sitesDir) : [];
  const siteDirs = sites.map((site) => join(sitesDir, site));
  const versionsDirs = siteDirs
    .map(versionsNoteOf)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  return {
    derivativesDirs: siteDirs.map((dir) => join(dir, 'derivatives')),
    indexFiles: versionsDirs.flatMap((dir) =>
      listVersions(dir).map((each) => imageIndexOf(each.dir)),
    ),
  };
}
