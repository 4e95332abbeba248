import { expect, it } from 'vitest';
import { findUnknownFiles } from '../helpers/unknown-files.ts';
import { findUnknownScripts } from '../helpers/unknown-scripts.ts';
import { findUnknownStyles } from '../helpers/unknown-styles.ts';

const outDir = process.env['OUT_DIR'] ?? '.cache/test-site';

it(
  'Every style sheet and script is one that the oldest browsers know',
  {
    timeout: 300_000,
  },
  async () => {
    const { styles, scripts, faults } = await findUnknownFiles(outDir);
    expect(styles).toBeGreaterThan(3);
    expect(scripts).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  },
);

it.each([
  ['a { & b { color: red } }', 'nested rules'],
  ['a { color: light-dark(#fff, #000) }', 'light-dark()'],
  ['a { color: color-mix(in srgb, var(--a) 10%, transparent) }', 'color-mix'],
  ['a:has(b) { color: red }', 'css-has'],
  ['@media screen and (scripting: enabled) { a { color: red } }', 'scripting'],
])('Finds unsupported features in %s', async (css, fault) => {
  expect((await findUnknownStyles(css)).join('\n')).toContain(fault);
});

it('lists only what a browser is asked for first', async () => {
  const css = '@supports selector(:has(a)) { a:has(b) { color: red } }';
  expect(await findUnknownStyles(css)).toEqual([]);
});

it.each([
  ['export const a = [3, 1].toSorted();', 'tosorted'],
  ['export const a = /(?<=b)c/.test("bc");', 'lookbehind'],
  [String.raw`export const a = new RegExp("(?<!q)" + location.hash);`, 'lookbehind'],
  ['export const a = Object.groupBy([1], String);', 'groupBy'],
  ['export const a = new URLPattern({ pathname: "/a" });', 'URLPattern'],
])('Finds unsupported features in %s', async (script, fault) => {
  expect((await findUnknownScripts(script)).join('\n').toLowerCase()).toContain(
    fault.toLowerCase(),
  );
});
