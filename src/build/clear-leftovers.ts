import { rm } from 'node:fs/promises';
import { removeLeftovers } from '../files/temporary.ts';
import type { EnvSettings } from '../config/env-settings.ts';

/**
 * Removes leftovers of interrupted builds: half-built sites, with the desk and without, and
 * half-written files. Files of running processes stay. Call it only while holding the lock of the
 * output.
 */
export async function clearLeftovers({
  stagingDirs,
  workDir,
  siteDir,
}: Pick<EnvSettings, 'stagingDirs' | 'workDir' | 'siteDir'>): Promise<void> {
  for (const dir of stagingDirs) await rm(dir, { recursive: true, force: true });
  for (const dir of [workDir, siteDir]) await removeLeftovers(dir);
}
