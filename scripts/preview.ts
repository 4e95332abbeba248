/** `npm run preview`: serves the last good site as it stands, without building. */
import { openSite } from './lib/open-site.ts';
import { reportFailure } from './lib/report-failure.ts';
import { readSettings } from '../src/config/settings.ts';

try {
  console.log(await openSite(readSettings(process.env, process.cwd(), new Date())));
} catch (error) {
  reportFailure(error);
}
