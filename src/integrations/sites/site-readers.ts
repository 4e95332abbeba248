import {
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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
 * a file `readers/<process id>` that holds the machine's name.
 * @returns what says that it no longer does
 */
export function holdSite(dir: string): () => void {
  const folder = join(dir, 'readers');
  const file = join(folder, `${hostname()}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${hostname()}\n${process.pid}\n`);
  const timer = setInterval(() => {
    const now = new Date();
    utimesSync(file, now, now);
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
    const [host = '', pid = ''] = readFileSync(file, 'utf8').split('\n');
    if (host === hostname()) return isAlive(Number(pid));
    return now.getTime() - statSync(file).mtimeMs < longestSilence;
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
