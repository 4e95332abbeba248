import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a worker process sends back for each task. */
export type WorkerAnswer<Outcome> =
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly failure: string; readonly detail: string };

/** A task failed; `failure` is the worker's name for it, or `crashed` when its process died. */
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

/**
 * Processes that do one task at a time each. One that dies fails its task only and is replaced.
 * Started as they are needed; `stop` ends them and fails what waits.
 */
export class WorkerPool<Task extends object, Outcome> {
  readonly #path: string;
  readonly #size: number;
  readonly #queue: Waiting<Task, Outcome>[] = [];
  readonly #idle: ChildProcess[] = [];
  readonly #busy = new Map<ChildProcess, Waiting<Task, Outcome>>();
  #isStopped = false;

  /** @param url a module that answers each message with a `WorkerAnswer` */
  constructor(url: URL, size: number) {
    this.#path = fileURLToPath(url);
    this.#size = size;
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
    for (const waiting of this.#queue.splice(0)) waiting.reject(new Error('stopped'));
    const workers = [...this.#idle, ...this.#busy.keys()];
    await Promise.all(workers.map((worker) => end(worker)));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? this.#start();
    const waiting = worker === undefined ? undefined : this.#queue.shift();
    if (worker === undefined || waiting === undefined) return;
    this.#busy.set(worker, waiting);
    worker.send(waiting.task);
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
    const waiting = this.#busy.get(worker);
    this.#busy.delete(worker);
    this.#idle.push(worker);
    if (answer.kind === 'done') waiting?.resolve(answer.outcome);
    else waiting?.reject(new WorkerError(answer.failure, answer.detail));
    this.#next();
  }

  #exited(worker: ChildProcess, reason: string): void {
    const waiting = this.#busy.get(worker);
    this.#busy.delete(worker);
    const index = this.#idle.indexOf(worker);
    if (index >= 0) this.#idle.splice(index, 1);
    waiting?.reject(this.#isStopped ? new Error('stopped') : new WorkerError('crashed', reason));
    if (!this.#isStopped) this.#next();
  }
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exited = once(worker, 'exit');
  worker.kill('SIGKILL');
  await exited;
}
