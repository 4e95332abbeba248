import type { Plugin, Rolldown } from 'vite';

/**
 * Tells the pages which script files the viewer and the search consist of: a page lists them in its
 * head, so that they are fetched in parallel and not one after another. Pages find them in the
 * environment, separated by spaces.
 */
export function tellScripts(): Plugin {
  return {
    name: 'tell-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      // The worker is among the files after Vite has emitted it.
      order: 'post',
      handler(_options, bundle) {
        const tell = (name: string, files: Iterable<string>) => {
          process.env[name] = [...files].map((file) => `/${file}`).join(' ');
        };
        tell('PHONG_DOC_VIEWER_SCRIPTS', listScripts('/viewer/open/mount-viewer.tsx', bundle));
        tell('PHONG_DOC_SEARCH_SCRIPTS', listScripts('/search/page/open-search.ts', bundle));
        tell('PHONG_DOC_SEARCH_WORKER', [findWorker('search-worker', bundle)]);
      },
    },
  };
}

/** The chunk that contains a module, and its static imports. */
function listScripts(module: string, bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const entry = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.moduleIds.some((id) => id.endsWith(module)),
  );
  if (entry === undefined) throw new Error(`The build has no ${module}.`);
  return listChunks(entry.fileName, bundle, new Set());
}

function listChunks(
  file: string,
  bundle: Rolldown.OutputBundle,
  found: Set<string>,
): ReadonlySet<string> {
  const output = bundle[file];
  if (output?.type !== 'chunk' || found.has(file)) return found;
  found.add(file);
  for (const imported of output.imports) listChunks(imported, bundle, found);
  return found;
}

function findWorker(name: string, bundle: Rolldown.OutputBundle): string {
  const file = Object.keys(bundle).find((one) => one.includes(`/${name}-`));
  if (file === undefined) throw new Error(`The build has no ${name}.`);
  return file;
}
