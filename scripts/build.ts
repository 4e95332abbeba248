/**
 * `npm run build [-- --kiosk] [--yes HASH]`: content and scans in, a site that the gate has passed
 * out. With `--kiosk` that for the hall's screen, beside the other: `dist-kiosk`. What opens needs a
 * yes: at the terminal, or by the hash of the list that an earlier run has printed. `--undo` goes
 * back to the site before.
 */
import { parseArgs } from 'node:util';
import { buildAlways } from './lib/build-if-changed.ts';
import { reportFailure } from './lib/report-failure.ts';
import { undoBuild } from './lib/undo-build.ts';
import { readSettings } from '../src/config/settings.ts';

try {
  const { values } = parseArgs({
    options: { kiosk: { type: 'boolean' }, undo: { type: 'boolean' }, yes: { type: 'string' } },
  });
  if (values.kiosk) process.env['KIOSK'] = '1';
  if (values.yes !== undefined) process.env['APPROVED'] = values.yes;
  const settings = readSettings(process.env, process.cwd(), new Date());
  await (values.undo ? undoBuild(settings) : buildAlways(settings));
} catch (error) {
  reportFailure(error);
}
