/**
 * `npm run bench:pages [-- --json]`: gzip bytes of HTML, CSS and script of one page of each kind, as
 * the last build left them. A page's script is what it loads by itself, with all it imports.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSettings } from '../../src/site/settings.ts';
import { findPageKinds } from '../lib/page-kinds.ts';
import { printFigures } from './print-figures.ts';

const { outDir } = readSettings(process.env, process.cwd(), new Date());
const read = (path: string) => readFileSync(join(outDir, path));
const gzipped = (paths: Iterable<string>) =>
  [...paths].reduce((sum, path) => sum + gzipSync(read(path)).length, 0);

function withImports(path: string, seen: Set<string>): Set<string> {
  if (seen.has(path) || !existsSync(join(outDir, path))) return seen;
  seen.add(path);
  const text = read(path).toString();
  for (const [, specifier = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
    withImports(new URL(specifier, `http://x${path}`).pathname, seen);
  return seen;
}

const kinds = findPageKinds(outDir);
const figures = Object.fromEntries(
  Object.entries(kinds).map(([kind, address]) => {
    const path = `${address}index.html`;
    const html = read(path).toString();
    const sheets = new Set(
      [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href),
    );
    const scripts = new Set<string>();
    for (const [, src = ''] of html.matchAll(/<script type="module" src="([^"]+)"/g))
      withImports(src, scripts);
    const islands = [...html.matchAll(/(?:component-url|renderer-url)="([^"]+)"/g)].map(
      ([, url = '']) => url,
    );
    for (const url of islands) withImports(url, scripts);
    const inline = [
      ...html.matchAll(/<script(?![^>]*src=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g),
    ]
      .map(([, text = '']) => text)
      .join('\n');
    const inlineBytes = inline === '' ? 0 : gzipSync(inline).length;
    return [
      kind,
      {
        html: gzipSync(html).length,
        css: gzipped(sheets),
        script: gzipped(scripts) + inlineBytes,
      },
    ];
  }),
);
printFigures('Bytes of a page, gzip', figures, process.argv);
