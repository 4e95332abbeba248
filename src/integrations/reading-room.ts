import type { AstroIntegration } from 'astro';
import { buildOutputs } from './build-outputs.ts';
import { prepare, type Prepared } from './prepare.ts';
import type { Settings } from '../site/settings.ts';
import { serveContent } from './serve-content.ts';

/**
 * Ties the flow of the house to `astro build` and `astro dev`: content and scans are read,
 * published and cut before the first page; what is not a page is written after the last one, and
 * only what the gate has passed takes the place of the last good site.
 */
export function readingRoom(settings: Settings): AstroIntegration {
  let prepared: Prepared | undefined;
  return {
    name: 'reading-room',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        process.env['PHONG_DOC_PUBLIC_DATA'] = settings.publicDataFile;
        process.env['PHONG_DOC_DERIVATIVES'] = settings.derivativesDir;
        if (command !== 'build') return;
        prepared = await prepare(settings);
        updateConfig({ site: prepared.published.site.url });
      },
      'astro:server:setup': async ({ server }) => {
        await serveContent(server, settings);
      },
      'astro:build:done': async () => {
        if (prepared) await buildOutputs(settings, prepared);
      },
    },
  };
}
