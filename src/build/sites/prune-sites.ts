import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { spareLinks } from '#src/imaging/cut/link-derivatives.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { isHeld } from './site-readers.ts';
import { findCurrent, listVersions } from './site-folders.ts';

/** The current site and the ones to go back to. */
const sitesKept = 3;

type PruneFolders = Pick<EnvSettings, 'versionsDir' | 'derivativesDir' | 'spareImagesDir'>;

/**
 * Keeps the last three sites, and any that a running server still uses. The images of the newest
 * removed site are set aside for the next build, which reuses unchanged ones.
 */
export function pruneSites(
  { versionsDir, derivativesDir, spareImagesDir }: PruneFolders,
  now: Date,
): void {
  const current = findCurrent(versionsDir);
  if (current === undefined) return;
  const versions = listVersions(versionsDir);
  const kept = versions
    .filter(
      ({ sequence, isUndone, isWhole }) => sequence <= current.sequence && !isUndone && isWhole,
    )
    .slice(-sitesKept);
  const going = versions.filter((version) => !kept.includes(version) && !isHeld(version, now));
  for (const { dir } of going) {
    // A version is renamed before removal, so that it is never incomplete under its own name.
    const old = `${dir}.old`;
    renameSync(dir, old);
    spareLinks(join(old, 'client'), derivativesDir, spareImagesDir);
    rmSync(old, { recursive: true, force: true });
  }
}

/** Removes leftovers of interrupted builds beside the versions. */
export function removeLeftovers(versionsDir: string): void {
  for (const name of readdirSync(versionsDir)) {
    if (/\.(?:new|old|link)$|^\.probe-/.test(name))
      rmSync(join(versionsDir, name), { recursive: true, force: true });
  }
}
