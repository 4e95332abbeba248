/**
 * `npm run serve`: serves what is built, on `HOST` and `PORT`, for a machine that runs it all the
 * time. Installs and builds nothing. Plain JavaScript: the machine's own Node may be older than the
 * project's, which it hands over to.
 */
import { handOver } from './lib/hand-over.mjs';
import { checkInstalled } from './lib/install.mjs';

checkInstalled();
handOver('scripts/serve-site.ts', 'serve');
