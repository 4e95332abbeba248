import type { Plugin, Rolldown } from 'vite';

/**
 * Tells the pages which files the viewer is made of: an address that opens it names them in the
 * page's head, and they are fetched side by side, not one after another as each names the next.
 * Pages find them in the environment, parted by spaces.
 */
export function tellViewerScripts(): Plugin {
  return {
    name: 'viewer-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find(
        (output) =>
          output.type === 'chunk' && output.facadeModuleId?.endsWith('/viewer/mount-viewer.tsx'),
      );
      if (entry?.type !== 'chunk') throw new Error('The build has no viewer.');
      const files = listChunks(entry.fileName, bundle, new Set());
      process.env['PHONG_DOC_VIEWER_SCRIPTS'] = [...files].map((file) => `/${file}`).join(' ');
    },
  };
}

/** A chunk and all that it imports at once. */
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
