import { spawn } from 'node:child_process';
import { projectNode, root } from './install.mjs';

/**
 * Runs a script that serves with the project's own Node, and ends as it ends.
 * @param npmScript the name under which npm runs this
 */
export function handOver(script, npmScript) {
  const child = spawn(projectNode(), [script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  // The terminal sends Ctrl-C to the whole group; other senders reach only this process.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // A SIGTERM to npm ends npm and its shell, which tells nobody: without them this must end too.
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] === npmScript)
    setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 0 : 1);
  });
}
