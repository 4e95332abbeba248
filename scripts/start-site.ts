/** Prepares the sample, builds when anything changed, and serves. The second half of `npm start`. */
import { buildIfChanged } from './lib/build-if-changed.ts';
import { openSite } from './lib/open-site.ts';
import { reportFailure } from './lib/report-failure.ts';
import { checkPort } from './lib/serve.ts';
import { readSettings } from '../src/site/settings.ts';

try {
  const settings = readSettings(process.env, process.cwd(), new Date());
  await checkPort(settings.port);
  await buildIfChanged(settings);
  console.log(`Phòng đọc đang mở tại ${await openSite(settings)}`);
} catch (error) {
  reportFailure(error);
}
