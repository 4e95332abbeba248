import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { eachOf } from '../each-of.ts';
import { FileIndex, toFingerprint } from '../file-index.ts';
import { hashFile } from './hash-file.ts';

export interface HashScansOptions {
  readonly scansDir: string;
  /** Cache of earlier results: the cache of cut images. */
  readonly packsDir: string;
  readonly spared: ReadonlySet<string>;
}

/**
 * SHA-256 of masters, by path relative to the scans folder. Those in `wanted` are read unless
 * cached and unchanged; for `others` only cached hashes are returned. Missing files have none, nor
 * do unreadable ones in `spared`.
 *
 * @throws Error if another one cannot be read
 */
export async function hashScans(
  wanted: ReadonlySet<string>,
  others: Iterable<string>,
  { scansDir, packsDir, spared }: HashScansOptions,
): Promise<ReadonlyMap<string, string>> {
  const index = await FileIndex.open(join(resolve(packsDir), 'masters.json'));
  const hashes = new Map<string, string>();
  await eachOf([...new Set([...wanted, ...others])], 32, async (path) => {
    const file = join(resolve(scansDir), path);
    if (!wanted.has(path) && !index.has(file)) return;
    const stats = await stat(file).catch(() => undefined);
    if (stats?.isFile() !== true) return;
    const fingerprint = toFingerprint(stats);
    let sha256 = index.find(file, fingerprint);
    if (sha256 === undefined && wanted.has(path)) {
      sha256 = await hashFile(file).catch((error: unknown) => {
        if (spared.has(path)) return undefined;
        throw new Error(`${path} cannot be read`, { cause: error });
      });
      if (sha256 !== undefined) index.set(file, fingerprint, sha256);
    }
    if (sha256 !== undefined) hashes.set(path, sha256);
  });
  await index.save();
  return hashes;
}
