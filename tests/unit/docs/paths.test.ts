import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

const documents = globSync('{*,{docs,scripts,src,tests}/**/*}.md', { exclude: ['**/fixtures/**'] });
const files = new Set(globSync('{*,{scripts,src,tests}/**/*}.{ts,tsx,astro,css,js,mjs}'));
/** Folders that a document may leave out of a path. */
const roots = ['', 'src', 'scripts', 'tests', 'tests/unit'];
const pathPattern = /`([\w./[\]-]+\/[\w.[\]-]+\.(?:ts|tsx|astro|css|js|mjs))`/g;

/** Files of code that a document names and that are not there. */
function findLostPaths(document: string, text: string): readonly string[] {
  return [...text.matchAll(pathPattern)]
    .map(([, path = '']) => path)
    .filter((path) => ![dirname(document), ...roots].some((root) => files.has(join(root, path))));
}

describe('documents', () => {
  it.each(documents)('%s names only code that is there', (document) => {
    expect(findLostPaths(document, readFileSync(document, 'utf8'))).toEqual([]);
  });

  it('are read so that a lost file is found', () => {
    const text = '`text/fold.ts` and `unit/text/fold.test.ts` are there, `text/unfold.ts` is not.';
    expect(findLostPaths('docs/new.md', text)).toEqual(['text/unfold.ts']);
  });
});
