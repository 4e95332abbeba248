import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ReportError } from '#src/desk/log.ts';

/** Milliseconds until a process that ended by itself is started again. */
const restartMs = 10_000;

const worker = new URL('./preparer-worker.ts', import.meta.url);

/**
 * Keeps the process running that prepares pages of grants, beside the server: decoding a damaged
 * scan may end it, but never the server.
 */
export function keepPreparing(report: ReportError): { stop(): Promise<void> } {
  let isStopping = false;
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;

  function start(): void {
    child = fork(worker, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.once('error', (error) => report('preparer-failed', error));
    child.once('exit', (code) => {
      if (isStopping) return;
      report('preparer-ended', new Error(`The preparer ended with ${code ?? 'a signal'}.`));
      timer = setTimeout(start, restartMs);
    });
  }

  start();
  return {
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      if (child?.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
