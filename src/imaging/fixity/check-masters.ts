import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { eachOf } from '../each-of.ts';
import { FileIndex, toFingerprint } from '../file-index.ts';
import { hashFile } from '../read/hash-file.ts';
import { listMasters } from './list-masters.ts';
import { readFixity, writeFixity, type FixityList } from './fixity-file.ts';

/** Where masters are, and where their checksums are recorded. */
export interface FixityPlaces {
  readonly scansDir: string;
  /**
   * Outside the scans folder, to which this program does not write, and outside caches: it must
   * persist.
   */
  readonly fixityFile: string;
}

/** Differences from the fixity list; sorted paths relative to the scans folder. */
export interface FixityReport {
  readonly checked: number;
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

/** Two at a time: more only makes a disk seek. */
const atOnce = 2;

/**
 * Adds masters that are not in the fixity list. Existing entries stay unchanged: only `acceptMasters`
 * accepts a change.
 *
 * @param indexFile checksums from cutting, so that a master is not read twice
 * @returns how many were added
 */
export async function enterMasters(places: FixityPlaces, indexFile: string): Promise<number> {
  const { scansDir, fixityFile } = places;
  const known = (await readFixity(fixityFile)) ?? new Map<string, string>();
  const fresh = (await listMasters(scansDir)).filter((path) => !known.has(path));
  if (fresh.length === 0) return 0;
  const index = await FileIndex.open(indexFile);
  const entered = new Map<string, string>();
  await eachOf(fresh, atOnce, async (path) => {
    const full = join(scansDir, path);
    const fingerprint = toFingerprint(await stat(full));
    const sha256 = index.find(full, fingerprint) ?? (await hashFile(full));
    index.set(full, fingerprint, sha256);
    entered.set(path, sha256);
  });
  await index.save();
  await writeFixity(fixityFile, new Map([...known, ...entered]));
  return entered.size;
}

/**
 * Reads every master again, byte by byte, and compares it with the fixity list.
 *
 * @returns `undefined` if there is no fixity list yet
 */
export async function verifyMasters(
  places: FixityPlaces,
  onProgress?: (done: number, total: number) => void,
): Promise<FixityReport | undefined> {
  const fixityList = await readFixity(places.fixityFile);
  if (fixityList === undefined) return undefined;
  return compare(fixityList, await hashMasters(places.scansDir, onProgress));
}

/** Rewrites the fixity list from the current masters, and returns the changes. */
export async function acceptMasters(
  places: FixityPlaces,
  onProgress?: (done: number, total: number) => void,
): Promise<FixityReport> {
  const before = (await readFixity(places.fixityFile)) ?? new Map<string, string>();
  const now = await hashMasters(places.scansDir, onProgress);
  await writeFixity(places.fixityFile, now);
  return compare(before, now);
}

async function hashMasters(
  scansDir: string,
  onProgress?: (done: number, total: number) => void,
): Promise<FixityList> {
  const masters = await listMasters(scansDir);
  const sums = new Map<string, string>();
  await eachOf(masters, atOnce, async (path) => {
    sums.set(path, await hashFile(join(scansDir, path)));
    onProgress?.(sums.size, masters.length);
  });
  return sums;
}

function compare(before: FixityList, now: FixityList): FixityReport {
  const changed = [...before.keys()].filter((path) => {
    const sha256 = now.get(path);
    return sha256 !== undefined && sha256 !== before.get(path);
  });
  return {
    checked: now.size,
    changed: changed.sort(),
    gone: [...before.keys()].filter((path) => !now.has(path)).sort(),
    came: [...now.keys()].filter((path) => !before.has(path)).sort(),
  };
}
