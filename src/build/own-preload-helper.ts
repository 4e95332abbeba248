import type { Plugin } from 'vite';

/** What Vite adds to a module that imports another on demand. */
const helper = '\0vite/preload-helper.js';

/** Modules that many pages have and few readers use: what they import may come step by step. */
const seldomUsed = /\/islands\/(?:kiosk|reading-list|share|search\/box)\//;
/** The same function without the hints to the browser, which are a kilobyte. */
const plainHelper = 'export const __vitePreload = (load) => load();';

/**
 * Gives each module its own copy of Vite's lines for `import()`. Shared, they are a file that is
 * fetched after the script that waits for it: a trip over the line before the viewer can open.
 */
export function ownPreloadHelper(): Plugin {
  return {
    name: 'own-preload-helper',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === helper && importer !== undefined ? `${helper}?of=${importer}` : undefined,
    async load(id) {
      if (!id.startsWith(`${helper}?of=`)) return undefined;
      return seldomUsed.test(id) ? plainHelper : (await this.load({ id: helper })).code;
    },
  };
}
