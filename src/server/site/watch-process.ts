import type { ReportError } from '#src/desk/log.ts';

/**
 * Logs uncaught exceptions and unhandled rejections before the process ends. The state is unknown
 * afterwards, so it exits with 1 and its supervisor restarts it (`deploy/`).
 */
export function watchProcess(report: ReportError): void {
  const end = (event: string) => (error: unknown) => {
    report(event, error);
    process.exit(1);
  };
  process.on('uncaughtException', end('uncaught-exception'));
  process.on('unhandledRejection', end('unhandled-rejection'));
  // The reader of the log has gone. The server continues without.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
