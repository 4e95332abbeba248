import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Resident memory of a process; `undefined` where the system does not tell, or it is gone. */
export async function readMemoryMiB(pid: number): Promise<number | undefined> {
  if (process.platform === 'win32') return undefined;
  try {
    return process.platform === 'linux' ? await readStatus(pid) : await askPs(pid);
  } catch {
    // The process has ended since.
    return undefined;
  }
}

async function readStatus(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'latin1');
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kib === undefined ? undefined : Number(kib) / 1024;
}

async function askPs(pid: number): Promise<number | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  const kib = Number.parseInt(stdout, 10);
  return Number.isNaN(kib) ? undefined : kib / 1024;
}
