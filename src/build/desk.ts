import node from '@astrojs/node';
import type { AstroIntegration } from 'astro';
import type { EnvSettings } from '../config/env-settings.ts';
import { readingPages, type ReadingPageName } from '../site/reading-urls.ts';
import { staffPages } from '../site/staff-pages.ts';

/** Maximum size of a form body, in bytes. */
const largestBody = 64 * 1024;

/**
 * The routes at `/yeu-cau/` and `/ban-truc/`. With the desk, a server renders them for each reader
 * and staff member; without it, `/yeu-cau/` is the printable slip and there is no server code. `npm
 * run dev` has no desk.
 */
export function desk(settings: EnvSettings): AstroIntegration {
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
          // Astro looks it up as the adapter, and calls it as an integration.
          adapter,
          integrations: [adapter],
          session: false,
          // The desk checks the origin itself, against the site's public URL.
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
          for (const page of Object.keys(readingPages) as ReadingPageName[])
            injectRoute({
              pattern: `${language}${readingPages[page]('vi').replace(/\/$/, '')}`,
              entrypoint: new URL(`../reading/pages/${page}.astro`, import.meta.url),
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
