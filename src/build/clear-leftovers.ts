import { rm } from 'node:fs/promises';
import { removeLeftovers } from '../files/temporary.ts';
import type { Settings } from '../config/settings.ts';

/**
 * Removes what builds that broke off have left where this one will work: a half-built site of either
 * kind, with the desk and without, and half-written files. What a running process writes stays. Only
 * while the lock of the output is held.
 */
export async function clearLeftovers({
  stagingDirs,
  workDir,
  siteDir,
}: Pick<Settings, 'stagingDirs' | 'workDir' | 'siteDir'>): Promise<void> {
  for (const dir of stagingDirs) await rm(dir, { recursive: true, force: true });
  for (const dir of [workDir, siteDir]) await removeLeftovers(dir);
}
