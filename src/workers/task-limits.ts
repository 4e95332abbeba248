/** Resource limits of one task. A process that exceeds them is ended. */
export interface TaskLimits {
  /**
   * CPU time, which does not grow while a task waits on a busy machine. Where it is unavailable
   * (Windows), wall time since the worker took the task.
   */
  readonly seconds: number;
  /** Wall time, for a task that waits forever; ten times `seconds` when absent. */
  readonly wallSeconds?: number;
  /** Memory of the process; not checked where unavailable (Windows). */
  readonly memoryMiB: number;
  /**
   * Wall time that a worker has to end its own child processes before it is killed; none when
   * absent.
   */
  readonly endSeconds?: number;
}

/** Resource usage of a process; values are absent where unavailable. */
export interface ProcessUsage {
  readonly cpuSeconds?: number;
  readonly memoryMiB?: number;
}

export interface TaskSpending extends ProcessUsage {
  /** Since the worker took the task. */
  readonly wallSeconds: number;
}

export interface Overrun {
  readonly failure: 'too-slow' | 'too-heavy';
  /** The limit that was exceeded. */
  readonly limit: string;
}

/** The limit that a task exceeds; undefined when it exceeds none. */
export function findOverrun(limits: TaskLimits, spent: TaskSpending): Overrun | undefined {
  const { seconds, wallSeconds = seconds * 10, memoryMiB } = limits;
  if ((spent.memoryMiB ?? 0) > memoryMiB) {
    return { failure: 'too-heavy', limit: `${memoryMiB} MB` };
  }
  // Several threads use more CPU time than wall time; they get no less wall time for that.
  const used = Math.min(spent.cpuSeconds ?? spent.wallSeconds, spent.wallSeconds);
  if (used > seconds) return { failure: 'too-slow', limit: `${seconds} s` };
  if (spent.wallSeconds > wallSeconds) return { failure: 'too-slow', limit: `${wallSeconds} s` };
  return undefined;
}
