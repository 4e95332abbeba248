import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../files/has-code.ts';
import type { UnfitPlace } from './desk-settings.ts';
import { isBelow } from '../site/is-below.ts';

/**
 * Why `DATA_DIR` is unsuitable: it is in a folder whose files are served, published or deleted.
 * Symbolic links are resolved on both sides. `undefined` when it is suitable.
 */
export function findUnfitPlace(
  dataDir: string,
  places: readonly UnfitPlace[],
): UnfitPlace | undefined {
  const real = toRealPath(dataDir);
  return places.find(({ dir }) => isBelow(dataDir, dir) || isBelow(real, toRealPath(dir)));
}

/** The real path; for a folder that does not exist yet, based on its nearest existing parent. */
function toRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const isMissing = hasCode(error, 'ENOENT');
    if (!isMissing || dirname(path) === path) throw error;
    return join(toRealPath(dirname(path)), basename(path));
  }
}
