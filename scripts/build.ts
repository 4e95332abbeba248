/**
 * `npm run build [-- --kiosk]`: content and scans in, a site that the gate has passed out. With
 * `--kiosk` that for the hall's screen, beside the other: `dist-kiosk`.
 */
import { parseArgs } from 'node:util';
import { buildAlways } from './lib/build-if-changed.ts';
import { reportFailure } from './lib/report-failure.ts';
import { readSettings } from '../src/site/settings.ts';

try {
  const { values } = parseArgs({ options: { kiosk: { type: 'boolean' } } });
  if (values.kiosk) process.env['KIOSK'] = '1';
  await buildAlways(readSettings(process.env, process.cwd(), new Date()));
} catch (error) {
  reportFailure(error);
}
