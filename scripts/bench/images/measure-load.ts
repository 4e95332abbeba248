import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Load {
  /** Starts with `/`; asked for in turn. */
  readonly paths: readonly string[];
  /** Most seconds. */
  readonly seconds: number;
  /** Ends when each path was answered once. */
  readonly isOnce?: boolean;
  /** Connections that are kept alive, each with one request at a time. */
  readonly atOnce: number;
}

export interface Answers {
  readonly requests: number;
  readonly seconds: number;
  readonly p99Ms: number;
}

const script = fileURLToPath(new URL('./load.lua', import.meta.url));
const run = promisify(execFile);

export function hasLoadClient(): boolean {
  return spawnSync('wrk', ['--version']).error === undefined;
}

/**
 * Asks a server for images with `wrk`, one thread in a process of its own: it takes a tenth of the
 * time of the servers, so that two processors measure a server and not its client.
 *
 * @throws if a request fails, or none was answered
 */
export async function measureLoad(
  origin: string,
  { paths, seconds, isOnce = false, atOnce }: Load,
): Promise<Answers> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  try {
    const file = join(folder, 'paths.txt');
    writeFileSync(file, `${paths.join('\n')}\n`);
    const options = ['-t1', `-c${atOnce}`, `-d${seconds}s`, '--timeout', '30s', '--latency'];
    const args = ['-s', script, origin, '--', file, ...(isOnce ? ['once'] : [])];
    const { stdout } = await run('wrk', [...options, ...args]);
    const answers = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Answers & {
      readonly errors: number;
    };
    if (answers.errors > 0 || answers.requests === 0)
      throw new Error(`${answers.errors} of ${answers.requests} requests to ${origin} failed.`);
    return answers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
