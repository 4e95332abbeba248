/**
 * `npm start` on a machine that has nothing but Node ≥ 20 and npm: installs what is missing, then
 * hands over to the project's own Node, which prepares the sample, builds and serves.
 * Plain JavaScript without dependencies: nothing is installed yet when it starts.
 */
import { spawn } from 'node:child_process';
import { installIfNeeded, projectNode, root } from './lib/install.mjs';

installIfNeeded();
const child = spawn(projectNode(), ['scripts/start-site.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// The terminal sends Ctrl-C to the whole group; other senders reach only this process.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
// A SIGTERM to npm ends npm and its shell, which tells nobody: without them this must end too.
const parent = process.ppid;
if (process.env['npm_lifecycle_event'] === 'start')
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 0 : 1);
});
