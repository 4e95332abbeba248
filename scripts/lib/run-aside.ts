import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface AsideResult {
  readonly isPassed: boolean;
  /** All that it said. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs a program of the project beside others: what it says is kept until it has ended. */
export async function runAside(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<AsideResult> {
  const started = performance.now();
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return {
    isPassed: code === 0,
    output: Buffer.concat(chunks).toString(),
    seconds: (performance.now() - started) / 1000,
  };
}
