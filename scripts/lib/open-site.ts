import { mendLinks } from '../../src/integrations/sites/switch-site.ts';
import type { Settings } from '../../src/site/settings.ts';
import { openBuiltDesk } from './open-built-desk.ts';
import { serve } from './serve.ts';

/**
 * Serves the last good site, with its desk unless `DESK` is off, until the process is told to stop;
 * what is under way then is finished first.
 * @returns its address
 * @throws PortTakenError
 */
export async function openSite(settings: Settings): Promise<string> {
  mendLinks(settings);
  const desk = await openBuiltDesk(settings);
  const server = await serve(settings.outDir, settings.port, desk?.answer);
  const stop = () => void goodbye().then(() => process.exit(0));
  const goodbye = async () => {
    await server.close();
    await desk?.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return server.address;
}
