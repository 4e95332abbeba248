import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findPageKinds } from '#scripts/bench/page-kinds.ts';
import { createPageScale, weighAssets, weighViewer } from '#scripts/bench/page-weight.ts';

const site = {
  '/index.html':
    '<style>a{}</style><link rel="stylesheet" href="/_astro/a.css">' +
    '<script type="application/ld+json">{"data":1}</script>' +
    '<script type="module" src="/_astro/one.js"></script><script type="module">inline()</script>',
  '/tim-kiem/index.html':
    '<astro-island component-url="/_astro/island.js" renderer-url="/_astro/one.js"></astro-island>',
  '/ho-so/TU-01-0145/index.html': '<p data-scripts="/_astro/later.js /_astro/two.js"></p>',
  '/_astro/a.css': 'b{}',
  '/_astro/one.js': 'import{a}from"./two.js";import("./later.js");a()',
  '/_astro/two.js': 'import"./one.js";export const a=1',
  '/_astro/later.js': 'later()',
  '/_astro/island.js': 'island()',
};
const folder = mkdtempSync(join(tmpdir(), 'weight-'));

beforeAll(() => {
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => gzipSync(text).length;
const scripts = bytes(site['/_astro/one.js']) + bytes(site['/_astro/two.js']);

it('weighs what a page loads by itself, each file once, and no data', () => {
  expect(createPageScale(folder)('/')).toEqual({
    html: bytes(site['/index.html']),
    css: bytes(site['/_astro/a.css']) + bytes('a{}'),
    script: scripts + bytes('inline()'),
    laterScript: bytes(site['/_astro/later.js']),
  });
});

it('weighs islands with what renders them', () => {
  const { script, css } = createPageScale(folder)('/tim-kiem/');
  expect(script).toBe(scripts + bytes(site['/_astro/island.js']));
  expect(css).toBe(0);
});

it('weighs all script and style, whether a page names it or not', () => {
  const names = ['one', 'two', 'later', 'island'] as const;
  const script = names.reduce((sum, name) => sum + bytes(site[`/_astro/${name}.js`]), 0);
  expect(weighAssets(folder)).toEqual({ script, css: bytes(site['/_astro/a.css']) });
});

it('weighs the scripts that a page names for its viewer', () => {
  const parts = bytes(site['/_astro/later.js']) + bytes(site['/_astro/two.js']);
  expect(weighViewer(folder, '/ho-so/TU-01-0145/')).toBe(parts);
});

it('finds one page of each kind that a site has', () => {
  expect(findPageKinds(folder)).toEqual({
    home: '/',
    search: '/tim-kiem/',
    file: '/ho-so/TU-01-0145/',
  });
});
