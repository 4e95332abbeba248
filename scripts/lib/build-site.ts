import { build } from 'astro';
import type { Settings } from '#src/config/settings.ts';

const entrypoint = new URL('../../src/build/plain-log.ts', import.meta.url);

/** One whole build through Astro; see `src/build/reading-room.ts` for what happens in it. */
export async function buildSite(settings: Settings): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  // Astro takes `import.meta.env.DEV` from here if it is set: builds never include dev tools.
  delete process.env['DEV'];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['TODAY'] = settings.today;
  await build({ logLevel: 'info', logger: { entrypoint } });
}
