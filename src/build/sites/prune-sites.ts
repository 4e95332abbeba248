import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasLooseImages, spareImages } from '#src/imaging/pack/lay-out-images.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { isHeld } from './site-readers.ts';
import { findCurrent, listVersions } from './site-folders.ts';
import { imageIndexOf, looseImagesIn, spareImagesOf } from './site-images.ts';

/** The current site and the ones to go back to. */
const sitesKept = 3;

type PruneFolders = Pick<EnvSettings, 'versionsDir' | 'derivativesDir' | 'spareImagesDir'>;

/**
 * Keeps the last three sites, and any that a running server still uses. The images of the newest
 * removed site are set aside for the next build, which reuses unchanged ones, if they are files.
 */
export async function pruneSites(folders: PruneFolders, now: Date): Promise<void> {
  const { versionsDir, derivativesDir } = folders;
  const current = findCurrent(versionsDir);
  if (current === undefined) return;
  const versions = listVersions(versionsDir);
  const kept = versions
    .filter(
      ({ sequence, isUndone, isWhole }) => sequence <= current.sequence && !isUndone && isWhole,
    )
    .slice(-sitesKept);
  const going = versions.filter((version) => !kept.includes(version) && !isHeld(version, now));
  const isReused = hasLooseImages(
    looseImagesIn(join(current.dir, 'client'), imageIndexOf(current.dir)),
  );
  for (const { dir } of going) {
    // A version is renamed before removal, so that it is never incomplete under its own name.
    const old = `${dir}.old`;
    renameSync(dir, old);
    const images = looseImagesIn(join(old, 'client'), imageIndexOf(old));
    if (isReused) await spareImages(images, derivativesDir, spareImagesOf(folders));
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
