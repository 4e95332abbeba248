import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { PageScripts } from '#src/site/page-scripts.ts';

/**
 * Tells the pages which script files the viewer and the search consist of: a page lists them in its
 * head, so that they are fetched in parallel and not one after another. Pages read `file` through
 * `virtual:phong-doc`.
 */
export function tellScripts(file: string): Plugin {
  return {
    name: 'tell-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      // The worker is among the files after Vite has emitted it.
      order: 'post',
      handler(_options, bundle) {
        const scripts: PageScripts = {
          viewer: listScripts('/viewer/open/mount-viewer.tsx', bundle),
          search: listScripts('/search/page/open-search.ts', bundle),
          searchWorker: findWorker('search-worker', bundle),
        };
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(scripts));
      },
    },
  };
}

/** URLs of the chunk that contains a module, and of its static imports. */
function listScripts(module: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const entry = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.moduleIds.some((id) => id.endsWith(module)),
  );
  if (entry === undefined) throw new Error(`The build has no ${module}.`);
  return [...listChunks(entry.fileName, bundle, new Set())].map((name) => `/${name}`);
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
  return `/${file}`;
}
