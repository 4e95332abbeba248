import type { ReportError } from '#src/desk/log.ts';

/**
 * No event that nobody handles ends the process without a line that names it. After one the state is
 * unknown, so the process ends with 1 and whoever runs it starts it again (`deploy/`).
 */
export function watchProcess(report: ReportError): void {
  const end = (event: string) => (error: unknown) => {
    report(event, error);
    process.exit(1);
  };
  process.on('uncaughtException', end('uncaught-exception'));
  process.on('unhandledRejection', end('unhandled-rejection'));
  // Whoever read the log has gone. The server goes on without.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
