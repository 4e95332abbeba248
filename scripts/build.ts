/** `npm run build`: content and scans in, a site that the gate has passed out. */
import { buildSite } from './lib/build-site.ts';
import { prepareSample } from './lib/prepare-sample.ts';
import { reportFailure } from './lib/report-failure.ts';
import { readSettings } from '../src/site/settings.ts';

try {
  const settings = readSettings(process.env, process.cwd(), new Date());
  await prepareSample(settings);
  await buildSite(settings);
} catch (error) {
  reportFailure(error);
}
