import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzip bytes that a browser loads initially for a page, without fonts and pictures. */
export interface PageWeight {
  readonly html: number;
  /** Style sheets, and inline styles. */
  readonly css: number;
  /** Scripts with all imports, those of islands, and inline scripts. */
  readonly script: number;
  /** Lazy scripts, with all imports that are not in `script`. */
  readonly laterScript: number;
}

/** Weighs the pages of one output; each file is measured once. */
export function createPageScale(outDir: string): (path: string) => PageWeight {
  const weights = new Map<string, number>();
  const read = (path: string) => readFileSync(join(outDir, path), 'utf8');
  const weigh = (path: string): number => {
    const known = weights.get(path) ?? gzipped(read(path));
    weights.set(path, known);
    return known;
  };
  const weighAll = (paths: Iterable<string>, inline: readonly string[]): number =>
    [...paths].reduce((sum, path) => sum + weigh(path), 0) + gzipped(inline.join('\n'));

  const addWithImports = (path: string, seen: Set<string>): void => {
    if (seen.has(path) || !existsSync(join(outDir, path))) return;
    seen.add(path);
    for (const specifier of findAll(read(path), ownImport))
      addWithImports(resolve(path, specifier), seen);
  };

  return (path) => {
    const html = read(`${path}index.html`);
    const scripts = new Set<string>();
    for (const path of findScripts(html)) addWithImports(path, scripts);
    const all = new Set(scripts);
    for (const path of scripts)
      for (const later of findAll(read(path), laterImport))
        addWithImports(resolve(path, later), all);
    return {
      html: gzipped(html),
      css: weighAll(new Set(findStyleSheets(html)), findInline(html, 'style')),
      script: weighAll(scripts, findInline(html, 'script')),
      laterScript: weighAll(new Set([...all].filter((path) => !scripts.has(path))), []),
    };
  };
}

/** Gzip bytes of all scripts and styles in an output, whether a page names them or not. */
export function weighAssets(outDir: string): Readonly<Record<'script' | 'css', number>> {
  const weigh = (pattern: string) =>
    globSync(`_astro/**/${pattern}`, { cwd: outDir }).reduce(
      (sum, path) => sum + gzipped(readFileSync(join(outDir, path), 'utf8')),
      0,
    );
  return { script: weigh('*.js'), css: weigh('*.css') };
}

/** Gzip bytes of the scripts that an item's page names for its viewer. */
export function weighViewer(outDir: string, path: string): number {
  const html = readFileSync(join(outDir, path, 'index.html'), 'utf8');
  const named = findAll(html, /\sdata-scripts="([^"]+)"/g).flatMap((list) => list.split(' '));
  return named.reduce((sum, path) => sum + gzipped(readFileSync(join(outDir, path), 'utf8')), 0);
}

/** Static imports. */
const ownImport = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g;
/** Dynamic imports. */
const laterImport = /\bimport\(\s*["'`](\.[^"'`]+)["'`]/g;

function resolve(from: string, specifier: string): string {
  return new URL(specifier, `http://x${from}`).pathname;
}

function findScripts(html: string): readonly string[] {
  const own = findAll(html, /<script[^>]*\ssrc="([^"]+)"/g);
  return [...own, ...findAll(html, /(?:component|renderer)-url="([^"]+)"/g)];
}

function findStyleSheets(html: string): readonly string[] {
  return findAll(html, /<link[^>]*\srel="stylesheet"[^>]*\shref="([^"]+)"/g);
}

/** Inline scripts, except data. */
function findInline(html: string, tag: 'style' | 'script'): readonly string[] {
  return findAll(
    html,
    new RegExp(`<${tag}(?![^>]*(?:\\ssrc=|json))[^>]*>([\\s\\S]*?)</${tag}>`, 'g'),
  );
}

function findAll(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

function gzipped(text: string): number {
  return text === '' ? 0 : gzipSync(text).length;
}
