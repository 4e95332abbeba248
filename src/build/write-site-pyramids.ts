import { resolve } from 'node:path';
import { findUnfitPlace } from '../config/data-place.ts';
import type { EnvSettings } from '../config/env-settings.ts';
import {
  writePyramids,
  type PyramidOptions,
  type PyramidResult,
} from '../imaging/pyramids/write-pyramids.ts';
import { listScanJobs } from '../publish/scan-jobs.ts';
import { publishCatalogue } from '../publish/select/public.ts';
import { approve } from './approve.ts';
import type { Asker } from './ask-for-yes.ts';
import { readContent } from './read-content.ts';

/** The folder for pyramids is within a folder of the program, or contains one. */
export class UnfitFolderError extends Error {
  override name = 'UnfitFolderError';
}

/**
 * Writes the pages that a build would publish for an image server; see `writePyramids`. Where a
 * build would need approval, outdated pages are removed and nothing is written: an image server
 * shows at once what it finds.
 *
 * @throws UnfitFolderError, ForeignFolderError, ContentError, UnapprovedError
 */
export async function writeSitePyramids(
  settings: EnvSettings,
  folder: string,
  { asker, ...options }: Pick<PyramidOptions, 'onProgress' | 'signal'> & { readonly asker: Asker },
): Promise<PyramidResult> {
  checkFolder(settings, resolve(folder));
  const { catalogue } = await readContent(settings);
  const published = publishCatalogue(catalogue, { drafts: false });
  return writePyramids({
    jobs: listScanJobs(catalogue, published),
    scansDir: settings.scansDir,
    folder,
    limits: settings.pageLimits,
    approve: () => approve(settings, catalogue, published, asker),
    ...options,
  });
}

function checkFolder(settings: EnvSettings, folder: string): void {
  const { contentDir, scansDir, outDir, versionsDir, stagingDirs, serverDir } = settings;
  const { workDir, packsDir, desk } = settings;
  const data = desk === undefined ? [] : [desk.dataDir];
  const own = [contentDir, scansDir, outDir, versionsDir, serverDir, workDir, packsDir];
  const other = [...own, resolve('public'), ...stagingDirs, ...data].find((dir) => {
    const within = findUnfitPlace(folder, [{ dir, because: '' }]);
    return (within ?? findUnfitPlace(dir, [{ dir: folder, because: '' }])) !== undefined;
  });
  if (other !== undefined) throw new UnfitFolderError(other);
}
