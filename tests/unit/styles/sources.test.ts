import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const sheets = globSync('src/**/*.{css,astro}').map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);

it('Tailwind searches no folder by itself: one that a build left behind would be read too', () => {
  const imports = sheets.flatMap(([, css]) =>
    [...css.matchAll(/@import\s+['"]tailwindcss(\/[\w.-]+)?['"][^;]*;/g)].map(([rule]) => rule),
  );
  // Theme and preflight hold no utilities, so nothing is searched for them.
  const searching = imports.filter((rule) => !/\/(?:theme|preflight)\.css/.test(rule));
  expect(searching).toHaveLength(1);
  expect(searching.every((rule) => rule.includes('source(none)'))).toBe(true);
});

it('Tailwind’s sources are only in src', () => {
  const sources = sheets.flatMap(([file, css]) =>
    [...css.matchAll(/@source\s+(?:not\s+)?['"]([^'"]+)['"]/g)].map(([, path = '']) =>
      join(dirname(file), path),
    ),
  );
  expect(sources).not.toEqual([]);
  expect(sources.filter((path) => !path.startsWith('src/'))).toEqual([]);
});

it('one sheet says which layers there are: another that a page loads before it would turn their order', () => {
  const layered = sheets.filter(([, css]) => /@layer\b/.test(css)).map(([file]) => file);
  expect(layered).toEqual([join('src', 'styles', 'site.css')]);
});

it('components style what is theirs: the sheets of all pages are bundled, so a global rule reaches each', () => {
  // Astro leaves `html`, `body` and `:root` as they are in a style of a component, too.
  const reaching = /<style[^>]*\bis:global\b|^\s*(?:html|body|:root)\s*[,{]/m;
  const components = sheets.filter(([file]) => file.endsWith('.astro'));
  expect(components.filter(([, source]) => reaching.test(source)).map(([file]) => file)).toEqual(
    [],
  );
});
