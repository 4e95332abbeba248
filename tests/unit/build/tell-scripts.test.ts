import type { Rolldown } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';
import { tellScripts } from '#src/build/tell-scripts.ts';

const chunk = (fileName: string, module: string, imports: string[] = []) => ({
  ...{ type: 'chunk', fileName, imports, moduleIds: [`/site/src/islands${module}`] },
});
const built = [
  chunk('_astro/viewer.1.js', '/viewer/open/mount-viewer.tsx', ['_astro/fold.2.js']),
  chunk('_astro/search.3.js', '/search/page/open-search.ts', [
    '_astro/fold.2.js',
    '_astro/urls.4.js',
  ]),
  chunk('_astro/fold.2.js', '/text/fold.ts', ['_astro/urls.4.js']),
  chunk('_astro/urls.4.js', '/site/urls.ts'),
  { type: 'asset', fileName: '_astro/search-worker-5.js' },
];

function generate(files: readonly { readonly fileName: string }[]): void {
  const { generateBundle } = tellScripts();
  if (typeof generateBundle !== 'object') throw new Error('The plugin has another form by now.');
  const bundle = Object.fromEntries(files.map((file) => [file.fileName, file]));
  const handler = generateBundle.handler as (
    options: object,
    bundle: Rolldown.OutputBundle,
  ) => void;
  handler({}, bundle as unknown as Rolldown.OutputBundle);
}

afterEach(() => void vi.unstubAllEnvs());

it('names a script with all that it imports, and the worker', () => {
  for (const name of ['VIEWER_SCRIPTS', 'SEARCH_SCRIPTS', 'SEARCH_WORKER'])
    vi.stubEnv(`PHONG_DOC_${name}`, undefined);
  generate(built);
  expect(process.env).toMatchObject({
    PHONG_DOC_VIEWER_SCRIPTS: '/_astro/viewer.1.js /_astro/fold.2.js /_astro/urls.4.js',
    PHONG_DOC_SEARCH_SCRIPTS: '/_astro/search.3.js /_astro/fold.2.js /_astro/urls.4.js',
    PHONG_DOC_SEARCH_WORKER: '/_astro/search-worker-5.js',
  });
});

it('fails a build without one of them', () => {
  expect(() => generate(built.slice(1))).toThrow('The build has no /viewer/open/mount-viewer.tsx.');
  expect(() => generate(built.slice(0, -1))).toThrow('The build has no search-worker.');
});
