/** `npm run preview`: serves the last good site as it stands, without building. */
import { openBuiltDesk } from './lib/open-built-desk.ts';
import { reportFailure } from './lib/report-failure.ts';
import { serve } from './lib/serve.ts';
import { readSettings } from '../src/site/settings.ts';

try {
  const settings = readSettings(process.env, process.cwd(), new Date());
  const desk = await openBuiltDesk(settings);
  const server = await serve(settings.outDir, settings.port, desk?.answer);
  console.log(server.address);
} catch (error) {
  reportFailure(error);
}
