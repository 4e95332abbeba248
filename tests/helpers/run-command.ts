import { spawn, type ChildProcess } from 'node:child_process';

/** A command of the project that keeps running until it is told to stop. */
export interface RunningCommand {
  readonly pid: number;
  /** All that it has said so far. */
  said(): string;
  /** Waits until it has said something; the first match. Fails when it ends before. */
  untilSays(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code, once it has ended by itself. */
  readonly ended: Promise<number | null>;
  /** Sends a signal to it and all it started, as a terminal does, and waits for its end. */
  readonly stop: (
    signal?: NodeJS.Signals,
  ) => Promise<{ readonly code: number | null; readonly ms: number }>;
}

export function runCommand(
  script: string,
  env: Readonly<Record<string, string>>,
  cwd = process.cwd(),
  args: readonly string[] = [],
): RunningCommand {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    detached: true,
    // Astro's dev server serves no pages to Vitest.
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, ...env },
  });
  let text = '';
  const add = (chunk: Buffer) => {
    text += chunk.toString();
    child.emit('said');
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    pid: child.pid ?? 0,
    ended,
    said: () => text,
    untilSays: (pattern) => untilSays(child, () => text, pattern),
    async stop(signal = 'SIGINT') {
      const started = performance.now();
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, signal);
      return { code: await ended, ms: performance.now() - started };
    },
  };
}

function untilSays(child: ChildProcess, said: () => string, pattern: RegExp) {
  return new Promise<RegExpExecArray>((resolve, reject) => {
    const look = () => {
      const match = pattern.exec(said());
      if (match === null) return;
      child.off('said', look);
      resolve(match);
    };
    child.on('said', look);
    child.once('close', () => reject(new Error(`Ended before it said ${pattern}:\n${said()}`)));
    look();
  });
}
