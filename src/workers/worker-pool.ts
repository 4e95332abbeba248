import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readUsage } from './read-usage.ts';
import { findOverrun, type TaskLimits } from './task-limits.ts';
import type { WorkerAnswer, WorkerMessage } from './worker-message.ts';

/**
 * A task failed. `failure` is the worker's name for the failure, `crashed` when its process died,
 * or `too-slow` or `too-heavy` when the process was ended at a limit, which `message` states.
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
  readonly sentAt: number;
  /** Set once the worker has taken the task; before that, no limit applies. */
  taken?: { readonly at: number; readonly cpuSeconds: number };
  /** Set when the process is being ended at a limit. */
  overrun?: WorkerError;
}

/** Interval at which the usage of tasks is checked. */
const watchMs = 250;

/** A process that has not started its task after this time never will, however busy the machine. */
const startSeconds = 600;

/**
 * Processes that do one task at a time each. When one dies or is ended at a limit, only its task
 * fails, and it is replaced. Processes start on demand; `stop` ends them and fails waiting tasks.
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

  /** @param url a module that calls `answerTasks` */
  constructor(url: URL, size: number, limits: TaskLimits) {
    this.#path = fileURLToPath(url);
    this.#size = size;
    this.#limits = limits;
  }

  /** Starts all processes now: the next tasks do not wait for them. */
  warm(): void {
    for (let worker = this.#start(); worker !== undefined; worker = this.#start())
      this.#idle.push(worker);
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
    await Promise.all(workers.map((worker) => end(worker, this.#limits)));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? this.#start();
    const waiting = worker === undefined ? undefined : this.#queue.shift();
    if (worker === undefined || waiting === undefined) return;
    this.#busy.set(worker, { ...waiting, sentAt: performance.now() });
    this.#watch ??= setInterval(() => void this.#watchAll(), watchMs);
    worker.send(waiting.task);
  }

  async #watchAll(): Promise<void> {
    for (const [worker, busy] of [...this.#busy]) {
      const error = await this.#findFault(worker, busy);
      // In the meantime it may have answered and taken another task.
      if (error === undefined || this.#busy.get(worker) !== busy) continue;
      if (busy.overrun !== undefined) continue;
      busy.overrun = error;
      void end(worker, this.#limits);
    }
  }

  async #findFault(
    { pid }: ChildProcess,
    { sentAt, taken }: Busy<Task, Outcome>,
  ): Promise<WorkerError | undefined> {
    if (taken === undefined) {
      const isLate = performance.now() - sentAt > startSeconds * 1000;
      return isLate ? new WorkerError('crashed', `not started in ${startSeconds} s`) : undefined;
    }
    const wallSeconds = (performance.now() - taken.at) / 1000;
    const usage = pid === undefined ? {} : await readUsage(pid);
    const overrun = findOverrun(this.#limits, {
      ...usage,
      ...(usage.cpuSeconds === undefined
        ? {}
        : { cpuSeconds: usage.cpuSeconds - taken.cpuSeconds }),
      wallSeconds,
    });
    return overrun === undefined ? undefined : new WorkerError(overrun.failure, overrun.limit);
  }

  /** Removes a worker's task; usage is not checked while no worker is busy. */
  #release(worker: ChildProcess): Busy<Task, Outcome> | undefined {
    const busy = this.#busy.get(worker);
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
    worker.on('message', (message: WorkerMessage<Outcome>) => {
      if (message.kind === 'taken') this.#began(worker, message.cpuSeconds);
      else this.#answered(worker, message);
    });
    worker.on('exit', (code, signal) => {
      this.#exited(worker, signal ?? `exit ${code}`);
    });
    return worker;
  }

  #began(worker: ChildProcess, cpuSeconds: number): void {
    const busy = this.#busy.get(worker);
    if (busy !== undefined) busy.taken = { at: performance.now(), cpuSeconds };
  }

  #answered(worker: ChildProcess, answer: WorkerAnswer<Outcome>): void {
    const waiting = this.#release(worker);
    // A process that is ending takes no further tasks; its exit starts a replacement.
    const isEnding = answer.kind === 'failed' && answer.isLast;
    if (waiting?.overrun === undefined && !isEnding) this.#idle.push(worker);
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

/**
 * A disconnected worker ends by itself, with its child processes, unless its task keeps it busy.
 */
async function end(worker: ChildProcess, { endSeconds = 0 }: TaskLimits): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exited = once(worker, 'exit');
  const kill = (): boolean => worker.kill('SIGKILL');
  const timer = endSeconds > 0 ? setTimeout(kill, endSeconds * 1000) : undefined;
  if (timer === undefined) kill();
  else if (worker.connected) worker.disconnect();
  await exited;
  clearTimeout(timer);
}
