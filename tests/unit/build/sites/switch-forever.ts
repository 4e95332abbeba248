/** Puts out one site after another until it is killed: run by name in `switch-site.test.ts`. */
import { readEnvSettings } from '#src/config/env-settings.ts';
import { now, put } from './make-sites.ts';

const [root = ''] = process.argv.slice(2);
const settings = readEnvSettings({ TODAY: '2026-11-23' }, root, now);
for (let number = 1; ; number += 1) {
  await put(settings, String(number));
  process.stdout.write(`${number}\n`);
}
