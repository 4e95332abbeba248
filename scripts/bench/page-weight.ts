import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes that a browser loads for a page of itself, gzip. Fonts and pictures are not among them. */
export interface PageWeight {
  readonly html: number;
  /** Style sheets, and what stands in the page itself. */
  readonly css: number;
  /** Scripts with all they import, those of islands, and what stands in the page itself. */
  readonly script: number;
  /** Scripts that come when a reader asks for more, with all they import and `script` has not. */
  readonly laterScript: number;
}

/** A scale for the pages of one output: each file is weighed once. */
export function createPageScale(outDir: string): (address: string) => PageWeight {
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

  return (address) => {
    const html = read(`${address}index.html`);
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

/** Imports that are followed at once. */
const ownImport = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g;
/** Those that wait for a reader's deed. */
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

/** What stands between the tags, but data. */
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
