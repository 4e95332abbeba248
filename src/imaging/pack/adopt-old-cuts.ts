import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';

/**
 * Makes the cache of version 0.1, `<workDir>/cuts`, the store of packs if there is no store yet. Its
 * pages become packs when they are next needed. On another disk it is left alone, and the pages are
 * cut anew.
 *
 * @returns whether it was
 */
export async function adoptOldCuts({
  workDir,
  packsDir,
}: {
  readonly workDir: string;
  readonly packsDir: string;
}): Promise<boolean> {
  const old = join(workDir, 'cuts');
  if (existsSync(packsDir) || !existsSync(old)) return false;
  await mkdir(dirname(packsDir), { recursive: true });
  try {
    await rename(old, packsDir);
    return true;
  } catch (error) {
    if (hasCode(error, 'EXDEV')) return false;
    throw error;
  }
}
