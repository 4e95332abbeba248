import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reservedSegments } from '#src/site/urls.ts';
import { findStaffPage } from '#src/site/staff-pages.ts';

const sources = globSync('src/**/*.ts').map((path) => readFileSync(path, 'utf8'));
const types = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name),
  ),
);

interface Row {
  readonly word: string;
  readonly types: readonly string[];
  readonly paths: readonly string[];
}

const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

/** Rows of the tables with four columns. */
function listRows(text: string): readonly Row[] {
  return [...text.matchAll(/^\| ([^|]+) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].flatMap(
    ([, word = '', type = '', path = '']) =>
      word === 'Vietnamese' ? [] : [{ word, types: quoted(type), paths: quoted(path) }],
  );
}

/** `/ban-truc/phieu/<code>/` with something in the place of what is meant. */
function isPath(named: string): boolean {
  const path = named.replace(/\?.*|#.*/, '').replaceAll(/<\w+>/g, 'x');
  if (path.startsWith('/ban-truc/')) return findStaffPage(path) !== undefined;
  const [, first = ''] = path.split('/');
  return first === '' || reservedSegments.has(first);
}

const rows = listRows(readFileSync('docs/glossary.md', 'utf8'));

it('Every type that the glossary names is in the code', () => {
  expect(rows.length).toBeGreaterThan(50);
  const named = rows.flatMap(({ word, types: some }) => some.map((type) => [word, type] as const));
  expect(named.filter(([, type]) => !types.has(type))).toEqual([]);
});

it('Every address that the glossary names is one of the site', () => {
  const named = rows.flatMap(({ word, paths }) => paths.map((path) => [word, path] as const));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(([, path]) => !isPath(path))).toEqual([]);
});

it('A type or an address that is not there is found', () => {
  const [row] = listRows('| tờ | folio | `Sheet` | `/to/<slug>/` |\n');
  expect(row).toEqual({ word: 'tờ', types: ['Sheet'], paths: ['/to/<slug>/'] });
  expect(types.has('Sheet')).toBe(false);
  expect(isPath('/to/<slug>/')).toBe(false);
  expect(isPath('/ban-truc/khong/')).toBe(false);
});
