import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { runStep } from '../lib/run-step.ts';
import type { SubCommands } from '../lib/sub-commands.ts';

interface Step {
  /** As its result is headed. */
  readonly title: string;
  readonly does: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Everything about the code that a machine can judge without running it. */
const steps: Readonly<Record<string, Step>> = {
  lint: {
    title: 'Lint',
    does: 'code style, and which folder may import which (--fix mends what it can)',
    command: 'eslint',
    args: ['.', '--max-warnings', '0'],
  },
  types: {
    title: 'Types',
    does: 'types of scripts and pages',
    command: 'astro',
    args: ['check', '--minimumFailingSeverity', 'error', '--noSync'],
  },
  format: {
    title: 'Format',
    does: 'formatting (npm run format mends it)',
    command: 'prettier',
    args: ['--check', '--log-level', 'warn', '.'],
  },
  'dead-code': {
    title: 'Dead code',
    does: 'files, exports and packages that nothing uses',
    command: 'knip',
    args: [],
  },
  columns: {
    title: 'Column tables',
    does: 'column tables of the archivists’ guides against the schemas (--write writes them)',
    command: process.execPath,
    args: ['scripts/check/columns.ts'],
  },
};

const env = { ASTRO_TELEMETRY_DISABLED: '1' };

/** Each alone, with its output as it comes; what stands behind its name goes to its program. */
export const checkCommands: SubCommands = Object.fromEntries(
  Object.entries(steps).map(([name, { does, command, args }]) => [
    name,
    {
      does: { en: does },
      run: async (more: readonly string[]) => {
        process.exitCode = await runStep(command, [...args, ...more], env);
      },
    },
  ]),
);

/** One of all, beside others: what it says is kept until it is done. */
export interface CheckResult {
  readonly title: string;
  readonly isPassed: boolean;
  readonly output: string;
  readonly seconds: number;
}

export const allChecks: readonly (() => Promise<CheckResult>)[] = Object.values(steps).map(
  (step) => () => runQuietly(step),
);

async function runQuietly({ title, command, args }: Step): Promise<CheckResult> {
  const started = performance.now();
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { title, isPassed: code === 0, output, seconds: (performance.now() - started) / 1000 };
}
