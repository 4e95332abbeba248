import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, 'search-page');

/** Writes pages that contain only the search into a folder: ours, and unmodified Pagefind. */
export async function buildSearchPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input: ['index.html', 'plain.html'].map((name) => join(root, name)) },
    },
  });
}
