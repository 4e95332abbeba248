import type { WorkerMessage } from './worker-message.ts';

/** The worker's side of a `WorkerPool`: answers tasks until the parent process ends. */
export function answerTasks<Outcome>(
  work: (task: never) => Promise<Outcome>,
  toFailure: (error: unknown) => string,
): void {
  const answer = (message: WorkerMessage<Outcome>, then?: () => void) =>
    process.send?.(message, undefined, undefined, then);
  process.on('message', (task: unknown) => {
    const { user, system } = process.cpuUsage();
    // Sent before the work starts, because a decoder that never returns blocks all messages.
    answer({ kind: 'taken', cpuSeconds: (user + system) / 1e6 }, () => {
      work(task as never).then(
        (outcome) => answer({ kind: 'done', outcome }),
        (error: unknown) => {
          const detail = error instanceof Error ? error.message : String(error);
          // After an abort, a WebAssembly library fails every further call, so the process ends.
          const isBroken = error instanceof WebAssembly.RuntimeError;
          answer({ kind: 'failed', failure: toFailure(error), detail, isLast: isBroken }, () => {
            if (isBroken) process.exit(1);
          });
        },
      );
    });
  });
  process.on('disconnect', () => process.exit());
}
