/** Prepares the sample, builds when anything changed, and serves. The second half of `npm start`. */
import { buildIfChanged } from './lib/build-if-changed.ts';
import { openBuiltDesk } from './lib/open-built-desk.ts';
import { reportFailure } from './lib/report-failure.ts';
import { checkPort, serve } from './lib/serve.ts';
import { readSettings } from '../src/site/settings.ts';

try {
  const settings = readSettings(process.env, process.cwd(), new Date());
  await checkPort(settings.port);
  await buildIfChanged(settings);
  const desk = await openBuiltDesk(settings);
  const server = await serve(settings.outDir, settings.port, desk?.answer);
  console.log(`Phòng đọc đang mở tại ${server.address}`);
  const stop = () => void goodbye().then(() => process.exit(0));
  const goodbye = async () => {
    await server.close();
    await desk?.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  reportFailure(error);
}
