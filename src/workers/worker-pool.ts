import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readMemoryMiB } from './read-memory.ts';

/** What a worker process sends back for each task. */
export type WorkerAnswer<Outcome> =
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly failure: string; readonly detail: string };

/** What one task may take. Beyond it its process is ended. */
export interface TaskLimits {
  readonly seconds: number;
  /** Of the process; not watched where the system does not tell it (Windows). */
  readonly memoryMiB: number;
}

/**
 * A task failed; `failure` is the worker's name for it, `crashed` when its process died, or
 * `too-slow` or `too-heavy` when the process was ended at a limit, which `message` states.
 */
export class WorkerError extends Error {
  readonly failure: string;

  constructor(failure: string, detail: string) {
    super(detail);
    this.name = 'WorkerError';
    this.failure = failure;
  }
}

interface Waiting<Task, Outcome> {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

interface Busy<Task, Outcome> extends Waiting<Task, Outcome> {
  readonly timer: NodeJS.Timeout;
  /** Set when the process is being ended at a limit. */
  overrun?: WorkerError;
}

/** How often memory is looked at. */
const watchMs = 250;

/**
 * Processes that do one task at a time each. One that dies, or is ended at a limit, fails its task
 * only and is replaced. Started as they are needed; `stop` ends them and fails what waits.
 */
export class WorkerPool<Task extends object, Outcome> {
  readonly #path: string;
  readonly #size: number;
  readonly #queue: Waiting<Task, Outcome>[] = [];
  readonly #idle: ChildProcess[] = [];
  readonly #busy = new Map<ChildProcess, Busy<Task, Outcome>>();
  readonly #limits: TaskLimits;
  #watch: NodeJS.Timeout | undefined;
  #isStopped = false;

  /** @param url a module that answers each message with a `WorkerAnswer` */
  constructor(url: URL, size: number, limits: TaskLimits) {
    this.#path = fileURLToPath(url);
    this.#size = size;
    this.#limits = limits;
  }

  run(task: Task): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#isStopped) {
        reject(new Error('stopped'));
        return;
      }
      this.#queue.push({ task, resolve, reject });
      this.#next();
    });
  }

  /** Resolves when no process is left. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#watch);
    for (const waiting of this.#queue.splice(0)) waiting.reject(new Error('stopped'));
    const workers = [...this.#idle, ...this.#busy.keys()];
    await Promise.all(workers.map((worker) => end(worker)));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? this.#start();
    const waiting = worker === undefined ? undefined : this.#queue.shift();
    if (worker === undefined || waiting === undefined) return;
    const { seconds } = this.#limits;
    const timer = setTimeout(() => {
      this.#overrun(worker, new WorkerError('too-slow', `${seconds} s`));
    }, seconds * 1000);
    this.#busy.set(worker, { ...waiting, timer });
    this.#watch ??= setInterval(() => void this.#watchMemory(), watchMs);
    worker.send(waiting.task);
  }

  async #watchMemory(): Promise<void> {
    const { memoryMiB } = this.#limits;
    for (const worker of [...this.#busy.keys()]) {
      const used = worker.pid === undefined ? undefined : await readMemoryMiB(worker.pid);
      if (used === undefined || used <= memoryMiB) continue;
      this.#overrun(worker, new WorkerError('too-heavy', `${memoryMiB} MB`));
    }
  }

  #overrun(worker: ChildProcess, error: WorkerError): void {
    const busy = this.#busy.get(worker);
    if (busy === undefined) return;
    busy.overrun ??= error;
    worker.kill('SIGKILL');
  }

  /** Takes a worker's task from it; nothing is watched while nobody works. */
  #release(worker: ChildProcess): Busy<Task, Outcome> | undefined {
    const busy = this.#busy.get(worker);
    clearTimeout(busy?.timer);
    this.#busy.delete(worker);
    if (this.#busy.size === 0) {
      clearInterval(this.#watch);
      this.#watch = undefined;
    }
    return busy;
  }

  #start(): ChildProcess | undefined {
    if (this.#idle.length + this.#busy.size >= this.#size) return undefined;
    const worker = fork(this.#path, {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    worker.on('message', (answer: WorkerAnswer<Outcome>) => {
      this.#answered(worker, answer);
    });
    worker.on('exit', (code, signal) => {
      this.#exited(worker, signal ?? `exit ${code}`);
    });
    return worker;
  }

  #answered(worker: ChildProcess, answer: WorkerAnswer<Outcome>): void {
    const waiting = this.#release(worker);
    // One that answers while it is being ended takes no more.
    if (waiting?.overrun === undefined) this.#idle.push(worker);
    if (answer.kind === 'done') waiting?.resolve(answer.outcome);
    else waiting?.reject(new WorkerError(answer.failure, answer.detail));
    this.#next();
  }

  #exited(worker: ChildProcess, reason: string): void {
    const waiting = this.#release(worker);
    const index = this.#idle.indexOf(worker);
    if (index >= 0) this.#idle.splice(index, 1);
    const failure = waiting?.overrun ?? new WorkerError('crashed', reason);
    waiting?.reject(this.#isStopped ? new Error('stopped') : failure);
    if (!this.#isStopped) this.#next();
  }
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exited = once(worker, 'exit');
  worker.kill('SIGKILL');
  await exited;
}
