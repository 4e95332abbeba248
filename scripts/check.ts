/** `npm run check`: everything about the code that a machine can judge without running it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { eachOf } from '../src/imaging/each-of.ts';

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['Lint', 'eslint', '.', '--max-warnings', '0'],
  ['Types', 'astro', 'check', '--minimumFailingSeverity', 'error', '--noSync'],
  ['Format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['Dead code', 'knip'],
  ['Column tables', process.execPath, 'scripts/check/columns.ts', '--check'],
];

let failed = 0;
await eachOf(steps, availableParallelism(), async ([name, command, ...args]) => {
  const started = performance.now();
  const { code, output } = await run(command, args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${output}${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) failed += 1;
});
if (failed > 0) process.exitCode = 1;

/** What a step says is kept until it is done: others run beside it. */
async function run(command: string, args: readonly string[]) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}
