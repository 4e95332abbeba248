import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { eachOf } from '../each-of.ts';
import { FileIndex, toFingerprint } from '../file-index.ts';
import { hashFile } from '../read/hash-file.ts';
import { listMasters } from './list-masters.ts';
import { readFixity, writeFixity, type FixityManifest } from './manifest-file.ts';

/** Where masters lie and where their sums are written. */
export interface FixityPlaces {
  readonly scansDir: string;
  /** Outside the scans folder, which nothing here writes to, and outside caches: it must last. */
  readonly fixityFile: string;
}

/** What differs from the manifest; paths below the scans folder, in order. */
export interface FixityReport {
  readonly checked: number;
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

/** Two at a time: more only makes a disk seek. */
const atOnce = 2;

/**
 * Enters masters that the manifest does not know yet. What it knows stays as it is, changed or not:
 * only `acceptMasters` takes a change over.
 * @param indexFile sums known from cutting, so that a master is not read twice
 * @returns how many were entered
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
 * Reads every master anew, byte by byte, and compares it with the manifest.
 * @returns `undefined` when there is no manifest yet
 */
export async function verifyMasters(
  places: FixityPlaces,
  onProgress?: (done: number, total: number) => void,
): Promise<FixityReport | undefined> {
  const manifest = await readFixity(places.fixityFile);
  if (manifest === undefined) return undefined;
  return compare(manifest, await hashMasters(places.scansDir, onProgress));
}

/** Writes the manifest anew from the masters as they are now, and says what that took over. */
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
): Promise<FixityManifest> {
  const masters = await listMasters(scansDir);
  const sums = new Map<string, string>();
  await eachOf(masters, atOnce, async (path) => {
    sums.set(path, await hashFile(join(scansDir, path)));
    onProgress?.(sums.size, masters.length);
  });
  return sums;
}

function compare(before: FixityManifest, now: FixityManifest): FixityReport {
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
