/** `npm run build`: content and scans in, a site that the gate has passed out. */
import { buildAlways } from './lib/build-if-changed.ts';
import { reportFailure } from './lib/report-failure.ts';
import { readSettings } from '../src/site/settings.ts';

try {
  await buildAlways(readSettings(process.env, process.cwd(), new Date()));
} catch (error) {
  reportFailure(error);
}
