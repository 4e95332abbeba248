/** `npm run dev`: the site on every save of a content file. Errors are shown, never thrown away. */
import { dev } from 'astro';
import { prepareSample } from './lib/prepare-sample.ts';
import { reportFailure } from './lib/report-failure.ts';
import { readSettings } from '../src/site/settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  const settings = readSettings(process.env, process.cwd(), new Date());
  await prepareSample(settings);
  await dev({ server: { port: settings.port } });
} catch (error) {
  reportFailure(error);
}
