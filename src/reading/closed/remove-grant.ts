import { readdir, rm } from 'node:fs/promises';
import { hasCode } from '#src/files/has-code.ts';
import { grantDirOf, isGrantId, pagesDirOf } from './grant-folder.ts';

/**
 * Removes everything that was cut for a grant. Pages are removed first: a removal that is killed
 * leaves nothing that can be read, and `listGrants` still lists the grant, to be removed again.
 * Nothing may prepare the grant meanwhile.
 *
 * @throws TypeError if `grantId` is none
 * @throws an error of the file system
 */
export async function removeGrant(readingDir: string, grantId: string): Promise<void> {
  await rm(pagesDirOf(readingDir, grantId), { recursive: true, force: true });
  await rm(grantDirOf(readingDir, grantId), { recursive: true, force: true });
}

/** Ids of the grants that have a folder in the closed store. */
export async function listGrants(readingDir: string): Promise<readonly string[]> {
  const names = await readdir(readingDir).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  return names.filter(isGrantId).toSorted();
}
