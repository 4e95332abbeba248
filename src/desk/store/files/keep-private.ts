import { chmodSync, closeSync, lstatSync, openSync, type Stats } from 'node:fs';
import type { WriteLog } from '#src/desk/log.ts';

/** Bits of a mode that let others in. */
const others = 0o077;

/** What a folder of data may hold besides folders and files of its owner. */
type Doubt = 'linked-data' | 'owner-of-data';

/**
 * Makes the file of SQLite, and what lies beside it, readable for its owner alone, whatever the
 * umask is and whatever mode it had. SQLite gives its other files the mode of this one.
 */
export function keepFilesPrivate(file: string): void {
  makeIfMissing(file);
  for (const path of [file, `${file}-wal`, `${file}-shm`]) keepPrivate(path);
}

/**
 * Lets nobody but the owner read a file (600) or enter a folder (700), if it is there. A link is
 * not followed, since what it leads to may be somebody else's; nor is anything changed that belongs
 * to another user. Both are told, and so is a mode that had to be changed.
 */
export function keepPrivate(path: string, log: WriteLog = () => undefined): void {
  const now = lstatSync(path, { throwIfNoEntry: false });
  if (now === undefined) return;
  const doubt = findDoubt(now);
  if (doubt !== undefined) log({ level: 'warn', event: doubt, path, owner: now.uid });
  else if ((now.mode & others) !== 0) {
    const mode = now.isDirectory() ? 0o700 : 0o600;
    chmodSync(path, mode);
    const modes = { mode: toOctal(now.mode), now: toOctal(mode) };
    log({ level: 'warn', event: 'mode-tightened', path, ...modes });
  }
}

function findDoubt(found: Stats): Doubt | undefined {
  if (found.isSymbolicLink()) return 'linked-data';
  return found.uid === process.geteuid?.() ? undefined : 'owner-of-data';
}

function toOctal(mode: number): string {
  return (mode & 0o777).toString(8);
}

/**
 * An existing file is not opened: to close it again would end the locks that this process already
 * has on it for SQLite, since they belong to the process and the file.
 */
function makeIfMissing(file: string): void {
  try {
    closeSync(openSync(file, 'ax', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
