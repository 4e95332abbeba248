import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tellScripts } from '#src/build/plugins/tell-scripts.ts';

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

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Gives what the plugin writes of a bundle. */
function generate(files: readonly { readonly fileName: string }[]): unknown {
  const file = join(folder, 'site', 'page-scripts.json');
  const { generateBundle } = tellScripts(file);
  if (typeof generateBundle !== 'object') throw new Error('The plugin has another form by now.');
  const bundle = Object.fromEntries(files.map((file) => [file.fileName, file]));
  const handler = generateBundle.handler as (
    options: object,
    bundle: Rolldown.OutputBundle,
  ) => void;
  handler({}, bundle as unknown as Rolldown.OutputBundle);
  return JSON.parse(readFileSync(file, 'utf8'));
}

it('names a script with all that it imports, and the worker', () => {
  expect(generate(built)).toEqual({
    viewer: ['/_astro/viewer.1.js', '/_astro/fold.2.js', '/_astro/urls.4.js'],
    search: ['/_astro/search.3.js', '/_astro/fold.2.js', '/_astro/urls.4.js'],
    searchWorker: '/_astro/search-worker-5.js',
  });
});

it('fails a build without one of them', () => {
  expect(() => generate(built.slice(1))).toThrow('The build has no /viewer/open/mount-viewer.tsx.');
  expect(() => generate(built.slice(0, -1))).toThrow('The build has no search-worker.');
});
