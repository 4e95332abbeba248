import sharp from 'sharp';
import { cutToCache, type CutOutcome, type CutTask } from './cut-to-cache.ts';
import { ScanError, type ScanProblemName } from './problems.ts';

export type WorkerAnswer =
  | { readonly kind: 'done'; readonly outcome: CutOutcome }
  | { readonly kind: 'failed'; readonly problem: ScanProblemName; readonly detail: string };

// One thread a process: two such processes beat one with two threads, and memory stays bounded.
sharp.concurrency(1);
sharp.cache(false);

process.on('message', (task: CutTask) => {
  void cutToCache(task).then(
    (outcome) => answer({ kind: 'done', outcome }),
    (error: unknown) => answer(toFailure(error)),
  );
});
process.on('disconnect', () => process.exit());

function answer(message: WorkerAnswer): void {
  process.send?.(message);
}

function toFailure(error: unknown): WorkerAnswer {
  const problem = error instanceof ScanError ? error.problem : 'scan-unreadable';
  return {
    kind: 'failed',
    problem,
    detail: error instanceof Error ? error.message : String(error),
  };
}
