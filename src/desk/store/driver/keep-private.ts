import { chmodSync, closeSync, openSync, statSync } from 'node:fs';

/** Bits of a mode that let others in. */
const others = 0o077;

/**
 * Makes the file of SQLite, and what lies beside it, readable for its owner alone, whatever the
 * umask is and whatever mode it had. SQLite gives its other files the mode of this one.
 */
export function keepFilesPrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  for (const path of [file, `${file}-wal`, `${file}-shm`]) keepFilePrivate(path);
}

/** The same for one file, if it is there. */
export function keepFilePrivate(file: string): void {
  tighten(file, 0o600);
}

/** The same for the folder of a desk's data. */
export function keepFolderPrivate(folder: string): void {
  tighten(folder, 0o700);
}

function tighten(path: string, mode: number): void {
  const now = statSync(path, { throwIfNoEntry: false });
  if (now !== undefined && (now.mode & others) !== 0) chmodSync(path, mode);
}
