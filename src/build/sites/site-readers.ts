import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import { findKind, type SiteVersion } from './site-folders.ts';

/** Heartbeat interval of a server on another machine. */
const everyHour = 60 * 60 * 1000;
/** A server on another machine without a heartbeat for this long counts as gone. */
const longestSilence = 24 * everyHour;

/**
 * Marks a version as used by this process, which keeps it on disk: a program loads parts of itself
 * lazily. `dir` is the version's own folder, not a link to it. The marker is a file in `readers/`
 * with the machine's name and the process id; each lease has its own.
 *
 * @returns a function that releases it
 * @throws ENOENT if the version is gone
 */
export function holdSite(dir: string): () => void {
  const folder = join(dir, 'readers');
  const file = join(folder, `${hostname()}-${process.pid}-${randomUUID()}`);
  // Not recursive, so that a removed version is not recreated as an empty folder.
  if (findKind(folder) === undefined) mkdirSync(folder);
  const say = () => writeFileSync(file, `${hostname()}\n${process.pid}\n`);
  say();
  const timer = setInterval(() => {
    try {
      say();
    } catch {
      // A full disk must not end the server; retried in an hour.
    }
  }, everyHour);
  timer.unref();
  return () => {
    clearInterval(timer);
    rmSync(file, { force: true });
  };
}

/** Whether a running server uses this version. */
export function isHeld({ dir }: Pick<SiteVersion, 'dir'>, now: Date): boolean {
  const folder = join(dir, 'readers');
  if (findKind(folder) !== 'folder') return false;
  return readdirSync(folder).some((name) => {
    const file = join(folder, name);
    try {
      const [host = '', pid = ''] = readFileSync(file, 'utf8').split('\n');
      if (host === hostname()) return isAlive(Number(pid));
      return now.getTime() - statSync(file).mtimeMs < longestSilence;
    } catch (error) {
      // Released since the folder was listed.
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    }
  });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
