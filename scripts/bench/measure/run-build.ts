import { spawn } from 'node:child_process';
import type { StepMessage } from '#src/build/build-steps.ts';
import { watchPeakMemory } from './peak-memory.ts';
import { watchSteps } from './watch-steps.ts';

/**
 * Runs a build in a process of its own, with time and peak memory of each step and of the whole.
 *
 * @throws if it fails
 */
export async function runBuild(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    // The messages of the build process are its steps.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
  const steps = watchSteps(watchPeakMemory(child.pid ?? 0), () => performance.now());
  child.on('message', (message) => steps.begin((message as StepMessage).step));
  const code = await new Promise<number>((resolve) =>
    child.once('exit', (status) => resolve(status ?? 1)),
  );
  const figures = steps.finish();
  if (code !== 0) throw new Error(`The build ended with ${code}.`);
  return figures;
}
