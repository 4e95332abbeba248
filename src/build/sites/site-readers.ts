import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { findKind, type SiteVersion } from './site-folders.ts';

/** A server on another machine says so often that it is still there. */
const everyHour = 60 * 60 * 1000;
/** After so long without a word, a server on another machine is taken to be gone. */
const longestSilence = 24 * everyHour;

/**
 * Says that this process uses a version, which then stays on the disk: a program loads parts of
 * itself as they are needed. `dir` is the version's own folder, not a link to it. The convention is
 * a file in `readers/` that holds the machine's name and the process id; each hold has one of its
 * own.
 * @returns what says that it no longer does
 * @throws ENOENT when the version is gone
 */
export function holdSite(dir: string): () => void {
  const folder = join(dir, 'readers');
  const file = join(folder, `${hostname()}-${process.pid}-${randomUUID()}`);
  // Not recursive: a version that was removed must not come back as an empty folder.
  if (findKind(folder) === undefined) mkdirSync(folder);
  const say = () => writeFileSync(file, `${hostname()}\n${process.pid}\n`);
  say();
  const timer = setInterval(() => {
    try {
      say();
    } catch {
      // A full disk must not end the server. The next hour tries again.
    }
  }, everyHour);
  timer.unref();
  return () => {
    clearInterval(timer);
    rmSync(file, { force: true });
  };
}

/** Does a server that runs use this version? */
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
      // Let go since the folder was listed.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
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
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
