import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { ProcessUsage } from './task-limits.ts';

/**
 * Resource usage of a process since its start; empty where unavailable or the process has ended.
 */
export async function readUsage(pid: number): Promise<ProcessUsage> {
  if (process.platform === 'win32') return {};
  try {
    return process.platform === 'linux' ? await readProc(pid) : await askPs(pid);
  } catch {
    // The process has ended in the meantime.
    return {};
  }
}

/** @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
async function readProc(pid: number): Promise<ProcessUsage> {
  const [stat, status] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'latin1'),
    readFile(`/proc/${pid}/status`, 'latin1'),
  ]);
  return { ...toCpuSeconds(stat), ...toMemory(status) };
}

/** Linux reports clock ticks of 1/100 s to user space, whatever its internal timer. */
const ticksPerSecond = 100;

/** The second field is the program name in parentheses, which may contain any character. */
export function toCpuSeconds(stat: string): ProcessUsage {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isNaN(ticks) ? {} : { cpuSeconds: ticks / ticksPerSecond };
}

function toMemory(status: string): ProcessUsage {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kib === undefined ? {} : { memoryMiB: Number(kib) / 1024 };
}

async function askPs(pid: number): Promise<ProcessUsage> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=,time=', '-p', String(pid)]);
  return parsePs(stdout);
}

/** Kibibytes, then `[[days-]hours:]minutes:seconds`. */
export function parsePs(line: string): ProcessUsage {
  const parts = /^\s*(\d+)\s+(?:(\d+)-)?(?:(\d+):)?(\d+):([\d.]+)\s*$/.exec(line);
  if (parts === null) return {};
  const [kib = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return {
    memoryMiB: kib / 1024,
    cpuSeconds: ((days * 24 + hours) * 60 + minutes) * 60 + seconds,
  };
}
