/** One log event: never contains a name, an e-mail, a topic or a private link. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [fact: string]: string | number | undefined;
}

export type WriteLog = (line: LogLine) => void;

/** Facts logged with an error. */
export interface FailureFacts {
  /** `error` by default. */
  readonly level?: LogLine['level'];
  readonly [fact: string]: string | number | undefined;
}

/**
 * Logs an error: its name, code, causes and stack frames, never its message.
 * @returns the error id, which the page shows
 */
export type ReportError = (event: string, error: unknown, facts?: FailureFacts) => string;

/** Writes JSON lines with a timestamp. */
export function buildLog(write: (text: string) => void, now: () => Date): WriteLog {
  return (line) => write(`${JSON.stringify({ time: now().toISOString(), ...line })}\n`);
}
