/** `npm run preview`: serves the last good site as it stands, without building. */
import { reportFailure } from './lib/report-failure.ts';
import { serve } from './lib/serve.ts';
import { readSettings } from '../src/site/settings.ts';

try {
  const settings = readSettings(process.env, process.cwd(), new Date());
  const server = await serve(settings.outDir, settings.port);
  console.log(server.address);
} catch (error) {
  reportFailure(error);
}
