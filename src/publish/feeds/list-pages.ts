import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapPage } from './sitemap.ts';

const headLength = 4096;
const noIndex = /<meta name="robots" content="[^"]*noindex/;

/**
 * The built pages that search engines may index: folders with an `index.html` without `noindex`,
 * with the languages of a page combined. In order of path.
 */
export function listPages(outDir: string, closed: readonly string[] = []): readonly SitemapPage[] {
  const paths = new Set([...walk(outDir, '/')].filter((path) => !closed.includes(path)));
  return [...paths].flatMap((path): SitemapPage[] => {
    if (!isEnglish(path)) {
      const en = `/en${path}`;
      return [paths.has(en) ? { vi: path, en } : { vi: path }];
    }
    return paths.has(path.slice(3)) ? [] : [{ en: path }];
  });
}

function isEnglish(path: string): boolean {
  return path.startsWith('/en/');
}

function* walk(outDir: string, path: string): Generator<string> {
  const entries = readdirSync(join(outDir, path), { withFileTypes: true });
  if (entries.some(({ name }) => name === 'index.html') && mayBeFound(outDir, path)) yield path;
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const skipped = path === '/' ? ['iiif', 'pagefind', '_astro'] : [];
  for (const name of folders.sort())
    if (!skipped.includes(name)) yield* walk(outDir, `${path}${name}/`);
}

function mayBeFound(outDir: string, path: string): boolean {
  const file = openSync(join(outDir, path, 'index.html'), 'r');
  try {
    const head = Buffer.alloc(headLength);
    const length = readSync(file, head, 0, headLength, 0);
    return !noIndex.test(head.toString('utf8', 0, length));
  } finally {
    closeSync(file);
  }
}
