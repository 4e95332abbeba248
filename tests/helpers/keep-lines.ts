import type { LogLine, ReportError, WriteLog } from '#src/desk/log.ts';
import { buildReportError } from '#src/server/report-error.ts';

/** A log whose lines are kept, and what reports errors to it. */
export function keepLines(lines: LogLine[] = []): {
  readonly lines: LogLine[];
  readonly log: WriteLog;
  readonly report: ReportError;
} {
  const log: WriteLog = (line) => void lines.push(line);
  return { lines, log, report: buildReportError({ log }) };
}

/** Where nothing is to fail. */
export const reportNothing: ReportError = (event, error) => {
  throw new Error(`${event} was reported.`, { cause: error });
};
