import node from '@astrojs/node';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../config/settings.ts';
import { staffPages } from '../site/staff-pages.ts';

/** Largest body of a form, in bytes. */
const largestBody = 64 * 1024;

/**
 * What stands at `/yeu-cau/` and `/ban-truc/`: with the desk, pages that a server makes for each
 * reader and each member of staff; without it
 * the printed slip, and no server code at all. `npm run dev` has no desk.
 */
export function desk(settings: Settings): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ addMiddleware, command, injectRoute, updateConfig }) => {
        if (settings.desk === undefined || command !== 'build') {
          injectRoute({
            pattern: '/[...lang]/yeu-cau',
            entrypoint: new URL('../desk/pages/slip.astro', import.meta.url),
            prerender: true,
          });
          return;
        }
        const adapter = node({ mode: 'middleware', bodySizeLimit: largestBody });
        updateConfig({
          // Astro looks for it as the adapter, and calls it as an integration.
          adapter,
          integrations: [adapter],
          session: false,
          // The desk looks at the origin itself, by the address that readers know it under.
          security: { checkOrigin: false },
        });
        addMiddleware({
          entrypoint: new URL('../desk/pages/catch-failures.ts', import.meta.url),
          order: 'pre',
        });
        for (const language of ['', '/en']) {
          injectRoute({
            pattern: `${language}/yeu-cau`,
            entrypoint: new URL('../desk/pages/form.astro', import.meta.url),
            prerender: false,
          });
          injectRoute({
            pattern: `${language}/yeu-cau/theo-doi`,
            entrypoint: new URL('../desk/pages/follow-up.astro', import.meta.url),
            prerender: false,
          });
          for (const [path, page] of [
            ['tam-dung', 'unavailable'],
            ['xong', 'left'],
            ['du-lieu-hong', 'damaged'],
          ] as const)
            injectRoute({
              pattern: `${language}/yeu-cau/${path}`,
              entrypoint: new URL(`../desk/pages/${page}.astro`, import.meta.url),
              prerender: false,
            });
          for (const { path, file } of staffPages)
            injectRoute({
              pattern: `${language}${path.replace(/\/$/, '')}`,
              entrypoint: new URL(`../desk/pages/staff/${file}.astro`, import.meta.url),
              prerender: false,
            });
        }
      },
    },
  };
}
