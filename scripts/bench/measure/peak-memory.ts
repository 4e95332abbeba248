import { readdirSync, readFileSync } from 'node:fs';

export interface MemoryWatch {
  /** The highest sum since the last call, in MiB; 0 without /proc. */
  takePeak(): number;
  /** @returns the overall maximum, in MiB */
  stop(): number;
}

/** Monitors the resident memory of a process and its children, through Linux's /proc. */
export function watchPeakMemory(pid: number): MemoryWatch {
  let peak = 0;
  let highest = 0;
  const look = () => {
    const seen = treeOf(pid).reduce((sum, one) => sum + residentKiB(one), 0);
    peak = Math.max(peak, seen);
    highest = Math.max(highest, seen);
  };
  const timer = setInterval(look, 100);
  return {
    takePeak() {
      look();
      const taken = Math.round(peak / 1024);
      peak = 0;
      return taken;
    },
    stop() {
      clearInterval(timer);
      return Math.round(highest / 1024);
    },
  };
}

function treeOf(pid: number): readonly number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
    return [pid, ...children.flatMap((child) => treeOf(Number(child)))];
  } catch {
    return [pid];
  }
}

function residentKiB(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
