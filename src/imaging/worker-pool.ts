import { once } from 'node:events';
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CutOutcome, CutTask } from './cut-to-cache.ts';
import type { WorkerAnswer } from './cut-worker.ts';
import { ScanError } from './problems.ts';

interface Waiting {
  readonly task: CutTask;
  readonly resolve: (outcome: CutOutcome) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Processes that cut one page at a time each. A process that dies fails its page only and is
 * replaced. Started as they are needed; `stop` ends them and fails what waits.
 */
export class WorkerPool {
  readonly #size: number;
  readonly #queue: Waiting[] = [];
  readonly #idle: ChildProcess[] = [];
  readonly #busy = new Map<ChildProcess, Waiting>();
  #stopped = false;

  constructor(size: number) {
    this.#size = size;
  }

  cut(task: CutTask): Promise<CutOutcome> {
    return new Promise((resolve, reject) => {
      if (this.#stopped) return reject(new Error('stopped'));
      this.#queue.push({ task, resolve, reject });
      this.#next();
    });
  }

  /** Resolves when no process is left. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const waiting of this.#queue.splice(0)) waiting.reject(new Error('stopped'));
    const workers = [...this.#idle, ...this.#busy.keys()];
    await Promise.all(
      workers.map((worker) => {
        if (worker.exitCode !== null || worker.signalCode !== null) return;
        const exited = once(worker, 'exit');
        worker.kill('SIGKILL');
        return exited;
      }),
    );
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? this.#start();
    if (worker === undefined) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    this.#busy.set(worker, waiting);
    worker.send(waiting.task);
  }

  #start(): ChildProcess | undefined {
    if (this.#idle.length + this.#busy.size >= this.#size) return undefined;
    const path = fileURLToPath(new URL('./cut-worker.ts', import.meta.url));
    const worker = fork(path, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    worker.on('message', (answer: WorkerAnswer) => this.#answered(worker, answer));
    worker.on('exit', (code, signal) => this.#exited(worker, signal ?? `exit ${code}`));
    return worker;
  }

  #answered(worker: ChildProcess, answer: WorkerAnswer): void {
    const waiting = this.#busy.get(worker);
    this.#busy.delete(worker);
    this.#idle.push(worker);
    if (answer.kind === 'done') waiting?.resolve(answer.outcome);
    else waiting?.reject(new ScanError(answer.problem, answer.detail));
    this.#next();
  }

  #exited(worker: ChildProcess, reason: string): void {
    const waiting = this.#busy.get(worker);
    this.#busy.delete(worker);
    const index = this.#idle.indexOf(worker);
    if (index >= 0) this.#idle.splice(index, 1);
    waiting?.reject(this.#stopped ? new Error('stopped') : new ScanError('scan-crashed', reason));
    if (!this.#stopped) this.#next();
  }
}
