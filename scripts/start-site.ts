/**
 * Prepares the sample, builds if anything changed, and serves. The second half of `npm start`.
 * `--yes HASH` approves what the build would open, see `build.ts`; without it the last site is
 * served.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UnapprovedError } from '../src/build/stopped-build.ts';
import { buildIfChanged } from './lib/build-if-changed.ts';
import { openSite } from '../src/server/open-site.ts';
import { reportFailure } from './lib/report-failure.ts';
import { checkPort } from '../src/server/serve.ts';
import { readEnvSettings } from '../src/config/env-settings.ts';

try {
  const { values } = parseArgs({ options: { yes: { type: 'string' } } });
  if (values.yes !== undefined) process.env['APPROVED'] = values.yes;
  const settings = readEnvSettings(process.env, process.cwd(), new Date());
  await checkPort(settings);
  try {
    await buildIfChanged(settings);
  } catch (error) {
    const isStanding = existsSync(settings.desk ? settings.serverDir : settings.outDir);
    if (!(error instanceof UnapprovedError) || !isStanding) throw error;
    console.error('Mở trang đang đứng. · The site that stands is served.');
  }
  console.log(`Phòng đọc đang mở tại ${await openSite(settings)}`);
} catch (error) {
  reportFailure(error);
}
