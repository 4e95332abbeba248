import { readFile, rm } from 'node:fs/promises';
import { hasCode } from '#src/files/has-code.ts';
import { eachOf } from '../each-of.ts';
import { isIntact } from './pack-file.ts';
import { listStored, listUses, type PackUsers } from './prune-packs.ts';

/** Packs of a store that do not have the bytes that they were written with. */
export interface PacksReport {
  readonly checked: number;
  /** By key: the pages that show it, as `item page`; none if no site does. */
  readonly damaged: ReadonlyMap<string, readonly string[]>;
}

/** Two at a time: more only makes a disk seek. */
const atOnce = 2;

/**
 * Reads every pack of a store, byte by byte, and removes the damaged ones: the next run cuts their
 * pages anew.
 *
 * @throws an error of the file system if a pack cannot be read or removed
 */
export async function verifyPacks(
  packsDir: string,
  users: PackUsers,
  onProgress?: (done: number, total: number) => void,
): Promise<PacksReport> {
  const packs = (await listStored(packsDir)).filter(({ path }) => path.endsWith('.zip'));
  const damaged = new Map<string, string[]>();
  let done = 0;
  await eachOf(packs, atOnce, async ({ key, path }) => {
    if (!(await isIntactOrGone(path))) {
      await rm(path, { force: true });
      damaged.set(key, []);
    }
    done += 1;
    onProgress?.(done, packs.length);
  });
  if (damaged.size > 0)
    for await (const use of listUses(users))
      for (const key of use.packs) {
        const pages = damaged.get(key);
        const page = `${use.itemSlug} ${use.page}`;
        if (pages?.includes(page) === false) pages.push(page);
      }
  return { checked: packs.length, damaged };
}

/** A pack that another run has removed in the meantime is not damaged. */
async function isIntactOrGone(path: string): Promise<boolean> {
  try {
    return isIntact(await readFile(path));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true;
    throw error;
  }
}
