import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { findUnknownScripts } from '../helpers/unknown-scripts.ts';
import { findUnknownStyles } from '../helpers/unknown-styles.ts';

const outDir = process.env['OUT_DIR'] ?? '.cache/test-site';

function shipped(ending: string): readonly string[] {
  const found = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
  return found.filter((path) => path.endsWith(ending)).map((path) => join(outDir, path));
}

it('Every style sheet is one that the oldest browsers know', { timeout: 120_000 }, async () => {
  const paths = shipped('.css');
  expect(paths.length).toBeGreaterThan(3);
  for (const path of paths) {
    // The hall's screen runs the browser that its guide names.
    const exempt = basename(path).startsWith('kiosk') ? ['css-has'] : [];
    expect({ path, faults: await findUnknownStyles(readFileSync(path, 'utf8'), exempt) }).toEqual({
      path,
      faults: [],
    });
  }
});

it('Every script is one that the oldest browsers know', { timeout: 300_000 }, async () => {
  const paths = shipped('.js');
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths)
    expect({ path, faults: await findUnknownScripts(readFileSync(path, 'utf8')) }).toEqual({
      path,
      faults: [],
    });
});

it.each([
  ['a { & b { color: red } }', 'nested rules'],
  ['a { color: light-dark(#fff, #000) }', 'light-dark()'],
  ['a { color: color-mix(in srgb, var(--a) 10%, transparent) }', 'color-mix'],
  ['a:has(b) { color: red }', 'css-has'],
  ['@media screen and (scripting: enabled) { a { color: red } }', 'scripting'],
])('Finds in %s what they do not know', async (css, fault) => {
  expect((await findUnknownStyles(css)).join('\n')).toContain(fault);
});

it('Leaves alone what a browser is asked for first', async () => {
  const css = '@supports selector(:has(a)) { a:has(b) { color: red } }';
  expect(await findUnknownStyles(css)).toEqual([]);
});

it.each([
  ['export const a = [3, 1].toSorted();', 'tosorted'],
  ['export const a = /(?<=b)c/.test("bc");', 'lookbehind'],
  [String.raw`export const a = new RegExp("(?<!q)" + location.hash);`, 'lookbehind'],
  ['export const a = Object.groupBy([1], String);', 'groupBy'],
  ['export const a = new URLPattern({ pathname: "/a" });', 'URLPattern'],
])('Finds in %s what they do not know', async (script, fault) => {
  expect((await findUnknownScripts(script)).join('\n').toLowerCase()).toContain(
    fault.toLowerCase(),
  );
});
