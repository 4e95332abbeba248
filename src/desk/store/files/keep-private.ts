import { chmodSync, closeSync, lstatSync, openSync, type Stats } from 'node:fs';
import { hasCode } from '#src/files/has-code.ts';
import type { WriteLog } from '#src/desk/log.ts';

/** Permission bits for group and others. */
const others = 0o077;

/** What a data folder may hold besides folders and files of its owner. */
type Doubt = 'linked-data' | 'owner-of-data';

/**
 * Restricts the SQLite file and its side files to the owner, whatever the umask or their mode.
 * SQLite gives new side files the mode of this one.
 */
export function keepFilesPrivate(file: string): void {
  makeIfMissing(file);
  for (const path of [file, `${file}-wal`, `${file}-shm`]) keepPrivate(path);
}

/**
 * Restricts a file (600) or a folder (700) to its owner, if it exists. A symbolic link is not
 * followed, because its target may belong to somebody else; files of another user are not changed.
 * Both are logged, and so is a mode that was changed.
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
 * An existing file is not opened: closing it again would release the SQLite locks of this process,
 * because POSIX locks belong to the process and the file.
 */
function makeIfMissing(file: string): void {
  try {
    closeSync(openSync(file, 'ax', 0o600));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
