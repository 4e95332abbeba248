/** One log event: never contains a name, an address, a topic or a private link. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [fact: string]: string | number | undefined;
}

export type WriteLog = (line: LogLine) => void;

/** Writes JSON lines with a timestamp. */
export function buildLog(write: (text: string) => void, now: () => Date): WriteLog {
  return (line) => write(`${JSON.stringify({ time: now().toISOString(), ...line })}\n`);
}
