/**
 * `npm start` on a machine that has nothing but Node ≥ 20 and npm: installs what is missing, then
 * hands over to the project's own Node, which prepares the sample, builds and serves.
 * Plain JavaScript without dependencies: nothing is installed yet when it starts.
 */
import { handOver } from './lib/hand-over.mjs';
import { installIfNeeded } from './lib/install.mjs';

installIfNeeded();
handOver('scripts/start-site.ts', 'start');
