import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { EnvSettings } from '#src/config/env-settings.ts';

/**
 * How finished sites lie on the disk. A whole site is one folder below `<OUT_DIR>.sites`:
 *
 *     20261123T021500Z-7/client/          what is served as files
 *                        server/          the desk's program, unless there is no desk, with the data
 *                                         for staff and the index of pages for readers with a grant
 *                        published.json   what it makes public and keeps closed; its owner's alone
 *                        images.db        which packs its images are in (`site-images.ts`)
 *                        readers/         one file for each server that uses it (`site-readers.ts`)
 *                        undone           there when `--undo` went back from it
 *     current → 20261123T021500Z-7
 *
 * `OUT_DIR` is a link to `current/client` and the program's folder one to `current/server`, so that
 * one rename of `current` changes both at once.
 */
export type SiteFolders = Pick<EnvSettings, 'outDir' | 'serverDir' | 'versionsDir'>;

export interface SiteVersion {
  readonly name: string;
  /** Build order, independent of the clock. */
  readonly sequence: number;
  readonly dir: string;
  /** It was undone in favour of an earlier one. */
  readonly isUndone: boolean;
  /** It has pages: an interrupted copy or removal may have left a folder without. */
  readonly isWhole: boolean;
}

const versionName = /^\d{8}T\d{6}Z-(\d+)$/;

export function isVersionName(name: string): boolean {
  return versionName.test(name);
}

export function toVersionName(now: Date, sequence: number): string {
  return `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${sequence}`;
}

/** Every complete site, oldest first. */
export function listVersions(versionsDir: string): readonly SiteVersion[] {
  if (findKind(versionsDir) === undefined) return [];
  return readdirSync(versionsDir)
    .flatMap((name): SiteVersion[] => {
      const sequence = versionName.exec(name)?.[1];
      if (sequence === undefined) return [];
      const dir = join(versionsDir, name);
      const isUndone = findKind(join(dir, 'undone')) !== undefined;
      const isWhole = findKind(join(dir, 'client')) !== undefined;
      return [{ name, sequence: Number(sequence), dir, isUndone, isWhole }];
    })
    .sort((a, b) => a.sequence - b.sequence);
}

export function currentLinkOf(versionsDir: string): string {
  return join(versionsDir, 'current');
}

/** The version that `current` points to, if it exists. */
export function findCurrent(versionsDir: string): SiteVersion | undefined {
  const target = readLink(currentLinkOf(versionsDir));
  return listVersions(versionsDir).find(({ dir }) => dir === target);
}

/** The version to go back to: the newest one before the current that was not undone. */
export function findPrevious(versionsDir: string): SiteVersion | undefined {
  const current = findCurrent(versionsDir);
  if (current === undefined) return undefined;
  return listVersions(versionsDir)
    .filter(
      ({ sequence, isUndone, isWhole }) => sequence < current.sequence && !isUndone && isWhole,
    )
    .at(-1);
}

/** The target of a link, as an absolute path; `undefined` if it is not a link. */
export function readLink(path: string): string | undefined {
  return findKind(path) === 'link' ? resolve(dirname(path), readlinkSync(path)) : undefined;
}

/** `undefined` if nothing is there. Links are not followed. */
export function findKind(path: string): 'link' | 'folder' | 'file' | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) return 'link';
  return stats.isDirectory() ? 'folder' : 'file';
}
