/** Prepares the sample, builds when anything changed, and serves. The second half of `npm start`. */
import { buildIfChanged } from './lib/build-if-changed.ts';
import { reportFailure } from './lib/report-failure.ts';
import { checkPort, serve } from './lib/serve.ts';
import { readSettings } from '../src/site/settings.ts';

try {
  const settings = readSettings(process.env, process.cwd(), new Date());
  await checkPort(settings.port);
  await buildIfChanged(settings);
  const server = await serve(settings.outDir, settings.port);
  console.log(`Phòng đọc đang mở tại ${server.address}`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  reportFailure(error);
}
