import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './has-code.ts';

let count = 0;

/** A temporary path in a folder that no other process uses; see `removeLeftovers`. */
export function toTemporaryPath(dir: string): string {
  count += 1;
  return join(dir, `.tmp-${process.pid}-${count}`);
}

/** Removes partly written files of dead processes from a folder. */
export async function removeLeftovers(dir: string): Promise<void> {
  for (const name of await readdir(dir).catch(() => [])) {
    const pid = /^\.tmp-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) {
      await rm(join(dir, name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
