import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import { openCutPool, type CutPool } from '#src/imaging/cut/cut.ts';
import type { CutOutcome, CutTask } from '#src/imaging/cut/cut-to-cache.ts';
import type { PageLimits } from '#src/site/page-limits.ts';

interface Turn {
  /** Tasks with a higher one are first. */
  readonly priority: number;
  readonly signal: AbortSignal;
}

/**
 * Processes that cut pages for several grants at once. They stay when there is nothing to do: a
 * process takes longer to start than a reader should wait for a first page.
 */
export class CuttingLane {
  readonly #pool: CutPool;
  readonly #queue: PQueue;

  constructor(limits: PageLimits, workers = availableParallelism()) {
    this.#pool = openCutPool(workers, limits);
    this.#queue = new PQueue({ concurrency: workers });
  }

  /** Starts all processes now. */
  warm(): void {
    this.#pool.warm();
  }

  /**
   * A task that has begun is finished even if the signal is aborted.
   *
   * @throws the signal's reason if it is aborted before
   * @throws WorkerError
   */
  async run(task: CutTask, { priority, signal }: Turn): Promise<CutOutcome> {
    signal.throwIfAborted();
    // p-queue gives up the place of a task whose signal is aborted, even if it is still working.
    const waiting = new AbortController();
    const leave = () => {
      waiting.abort(signal.reason);
    };
    const cut = () => {
      signal.removeEventListener('abort', leave);
      return this.#pool.run(task);
    };
    signal.addEventListener('abort', leave, { once: true });
    return this.#queue.add(cut, { priority, signal: waiting.signal });
  }

  /** Ends the processes; tasks in hand and waiting ones fail. */
  async stop(): Promise<void> {
    await this.#pool.stop();
  }
}
