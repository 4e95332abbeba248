import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ResolvedConfig } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pageData } from '#src/build/plugins/page-data.ts';

type PageDataModule = typeof import('virtual:phong-doc');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** The module as pages of an environment import it. */
async function load(command: 'build' | 'serve', environment: string): Promise<PageDataModule> {
  const plugin = pageData({
    publicDataFile: '/work/“công khai”.json',
    derivativesDir: '/work/cuts',
    pageScriptsFile: join(folder, 'scripts.json'),
  });
  const { configResolved, load: loader } = plugin;
  if (typeof configResolved !== 'function' || typeof loader !== 'object')
    throw new Error('The plugin has another form by now.');
  void configResolved.call(undefined as never, { command } as ResolvedConfig);
  const context = { environment: { name: environment } };
  const text = loader.handler.call(context as never, '\0virtual:phong-doc', undefined as never);
  const file = join(folder, `${command}-${environment}.mjs`);
  writeFileSync(file, text as string);
  return (await import(pathToFileURL(file).href)) as PageDataModule;
}

it('gives pages of a build the paths and the scripts of that build', async () => {
  const scripts = { viewer: ['/_astro/a.js'], search: ['/_astro/b.js'], searchWorker: '/w.js' };
  const data = await load('build', 'prerender');
  writeFileSync(join(folder, 'scripts.json'), JSON.stringify(scripts));
  expect(data.publicDataFile()).toBe('/work/“công khai”.json');
  expect(data.derivativesDir()).toBe('/work/cuts');
  expect(data.pageScripts()).toEqual(scripts);
  expect(() => data.staffDataFile()).toThrow('Only the desk');
});

it('gives pages under npm run dev no scripts to fetch ahead', async () => {
  const data = await load('serve', 'ssr');
  expect(data.pageScripts()).toEqual({ viewer: [], search: [] });
  expect(data.publicDataFile()).toBe('/work/“công khai”.json');
});

it('gives the desk’s program the files that its server names, and no path of the build', async () => {
  vi.stubEnv('PHONG_DOC_PUBLIC_DATA', '/srv/public.json');
  vi.stubEnv('PHONG_DOC_STAFF_DATA', '');
  const data = await load('build', 'ssr');
  expect(data.publicDataFile()).toBe('/srv/public.json');
  expect(() => data.staffDataFile()).toThrow('PHONG_DOC_STAFF_DATA is not set');
  expect(() => data.derivativesDir()).toThrow('Only pages of the build');
  expect(() => data.pageScripts()).toThrow('Only pages of the build');
});
