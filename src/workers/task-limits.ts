/** What one task may take. Beyond it its process is ended. */
export interface TaskLimits {
  /**
   * Of processor time: a task that waits for its turn on a busy machine spends none. Where the
   * system does not tell it (Windows), of the clock since the worker took the task.
   */
  readonly seconds: number;
  /** Of the clock, for a task that waits for ever; ten times `seconds` when absent. */
  readonly wallSeconds?: number;
  /** Of the process; not watched where the system does not tell it (Windows). */
  readonly memoryMiB: number;
  /**
   * Time of the clock that a worker has for ending what it has started itself, before it is ended;
   * none when absent.
   */
  readonly endSeconds?: number;
}

/** What a process has used; each part is absent where the system does not tell it. */
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
  /** The limit that was met. */
  readonly limit: string;
}

/** The limit that a task is beyond. */
export function findOverrun(limits: TaskLimits, spent: TaskSpending): Overrun | undefined {
  const { seconds, wallSeconds = seconds * 10, memoryMiB } = limits;
  if ((spent.memoryMiB ?? 0) > memoryMiB) {
    return { failure: 'too-heavy', limit: `${memoryMiB} MB` };
  }
  // Several threads use more than a second of processor time a second: they are not held to less.
  const used = Math.min(spent.cpuSeconds ?? spent.wallSeconds, spent.wallSeconds);
  if (used > seconds) return { failure: 'too-slow', limit: `${seconds} s` };
  if (spent.wallSeconds > wallSeconds) return { failure: 'too-slow', limit: `${wallSeconds} s` };
  return undefined;
}
