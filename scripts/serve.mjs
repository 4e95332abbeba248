/**
 * `npm run serve`: serves the last build on `HOST` and `PORT`, for a production machine. Installs
 * and builds nothing. Plain JavaScript: the machine's Node may be older than the project's, to
 * which it hands over.
 */
import { handOver } from './lib/hand-over.mjs';
import { checkInstalled } from './lib/install.mjs';

checkInstalled();
handOver('scripts/serve-site.ts', 'serve');
