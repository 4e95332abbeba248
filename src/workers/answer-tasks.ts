import type { WorkerAnswer } from './worker-pool.ts';

/** The worker's side of a `WorkerPool`: answers every task that comes until the parent is gone. */
export function answerTasks<Outcome>(
  work: (task: never) => Promise<Outcome>,
  toFailure: (error: unknown) => string,
): void {
  const answer = (message: WorkerAnswer<Outcome>) => process.send?.(message);
  process.on('message', (task: unknown) => {
    work(task as never).then(
      (outcome) => answer({ kind: 'done', outcome }),
      (error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error);
        answer({ kind: 'failed', failure: toFailure(error), detail });
      },
    );
  });
  process.on('disconnect', () => process.exit());
}
