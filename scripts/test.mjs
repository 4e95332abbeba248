/**
 * `npm test` on a machine that has nothing but Node ≥ 20 and npm: installs what is missing, then
 * hands over to the project's own Node, which finds a browser and runs every test.
 */
import { spawnSync } from 'node:child_process';
import { installIfNeeded, projectNode, root } from './lib/install.mjs';

installIfNeeded();
const { status } = spawnSync(projectNode(), ['scripts/run-tests.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
