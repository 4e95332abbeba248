import type { Plugin } from 'vite';

/** The helper that Vite adds to a module with dynamic imports. */
const helper = '\0vite/preload-helper.js';

/** Modules whose dynamic imports few readers need: these may load in sequence. */
const seldomUsed = /\/islands\/(?:kiosk|reading-list|share|search)\//;
/** The same function without preload hints, which take a kilobyte. */
const plainHelper = 'export const __vitePreload = (load) => load();';

/**
 * Gives each module its own copy of Vite's helper for `import()`. A shared helper is a separate
 * file, fetched after the script that waits for it: one more network round trip before the viewer
 * opens.
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
