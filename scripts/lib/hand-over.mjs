import { spawn } from 'node:child_process';
import { projectNode, root } from './install.mjs';

/**
 * Runs a serving script with the project's own Node, and exits with its exit code.
 *
 * @param npmScript the name of the npm script
 */
export function handOver(script, npmScript) {
  const child = spawn(projectNode(), [script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  // The terminal sends Ctrl-C to the whole process group; other senders signal only this process.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // A SIGTERM to npm ends npm and its shell without a signal to this process, so it must notice
  // that its parents are gone.
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] === npmScript)
    setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 0 : 1);
  });
}
