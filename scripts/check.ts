/** `npm run check`: everything about the code that a machine can judge without running it. */
import { runStep } from './lib/run-step.ts';

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['Import rules', process.execPath, 'scripts/check/layers.ts'],
  ['Types', 'astro', 'check', '--minimumFailingSeverity', 'error', '--noSync'],
  ['Lint', 'eslint', '.', '--max-warnings', '0'],
  ['Format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['Dead code', 'knip'],
  ['Column tables', process.execPath, 'scripts/docs-columns.ts', '--check'],
];

let failed = 0;
for (const [name, command, ...args] of steps) {
  const started = performance.now();
  const code = await runStep(command, args, { ASTRO_TELEMETRY_DISABLED: '1' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) failed += 1;
}
if (failed > 0) process.exitCode = 1;
