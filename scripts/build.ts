/**
 * `npm run build [-- --kiosk] [--yes HASH]`: reads content and scans, and publishes a site that has
 * passed the gate. With `--kiosk`, builds the site for the kiosk in `dist-kiosk`. Newly
 * opened records need approval: at the terminal, or by the hash of the list that an earlier run
 * printed. `--undo` goes back to the previous site.
 */
import { parseArgs } from 'node:util';
import { buildAlways } from './lib/build-if-changed.ts';
import { reportFailure } from './lib/report-failure.ts';
import { undoBuild } from './lib/undo-build.ts';
import { readEnvSettings } from '../src/config/env-settings.ts';

try {
  const { values } = parseArgs({
    options: { kiosk: { type: 'boolean' }, undo: { type: 'boolean' }, yes: { type: 'string' } },
  });
  if (values.kiosk) process.env['KIOSK'] = '1';
  if (values.yes !== undefined) process.env['APPROVED'] = values.yes;
  const settings = readEnvSettings(process.env, process.cwd(), new Date());
  await (values.undo ? undoBuild(settings) : buildAlways(settings));
} catch (error) {
  reportFailure(error);
}
