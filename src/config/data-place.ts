import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { UnfitPlace } from './desk-settings.ts';
import { isBelow } from '../site/is-below.ts';

/**
 * Why `DATA_DIR` must be another folder: it lies in one whose files are served, published, or
 * removed. Links on the way are followed, on both sides. `undefined` where it may stay.
 */
export function findUnfitPlace(
  dataDir: string,
  places: readonly UnfitPlace[],
): UnfitPlace | undefined {
  const real = toRealPath(dataDir);
  return places.find(({ dir }) => isBelow(dataDir, dir) || isBelow(real, toRealPath(dir)));
}

/** Of a folder that is not there yet, the real path of the one that it would be made in. */
function toRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing || dirname(path) === path) throw error;
    return join(toRealPath(dirname(path)), basename(path));
  }
}
