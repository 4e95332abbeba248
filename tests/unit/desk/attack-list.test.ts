import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listWrongCommands } from '#tests/helpers/wrong-commands.ts';

const tests = globSync('tests/**/*.{test,spec}.ts');

/** Rows of the tables whose last column names what holds them. */
function listRows(text: string): readonly string[] {
  const [, ...tables] = text.split(/^\|.*\| (?:test|held by) \|\n\|[-| ]+\|\n/m);
  return tables.flatMap((table) => table.split(/\n(?!\|)/)[0]?.split('\n') ?? []).filter(Boolean);
}

/** What a row names that is not there; a row that names nothing lacks its test. */
function findMissing(row: string): readonly string[] {
  const last = row.replace(/ \|$/, '').split(' | ').at(-1) ?? '';
  const named = [...last.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  if (named.length === 0) return ['no test'];
  return named.filter((name) => !isThere(name));
}

function isThere(name: string): boolean {
  if (name.startsWith('npm ')) return listWrongCommands(name).length === 0;
  if (name.endsWith('/')) return tests.some((test) => test.startsWith(`tests/${name}`));
  return tests.some((test) => test.endsWith(`/${name}`));
}

describe('the list of attacks', () => {
  const rows = listRows(readFileSync('src/desk/README.md', 'utf8'));

  it('names for every row a test that is there', () => {
    expect(rows.length).toBeGreaterThan(80);
    const missing = rows.flatMap((row) => findMissing(row).map((name) => `${name}: ${row}`));
    expect(missing).toEqual([]);
  });

  it('is found out when a row names no test, or one that is gone', () => {
    expect(findMissing('| what | |')).toEqual(['no test']);
    expect(findMissing('| what | `unit/desk/gone.test.ts` |')).toEqual(['unit/desk/gone.test.ts']);
    expect(findMissing('| what | `npm run gone` |')).toEqual(['npm run gone']);
    expect(findMissing('| what | `unit/desk/gone/` |')).toEqual(['unit/desk/gone/']);
    expect(
      findMissing('| what | `unit/desk/vault/keys.test.ts`, `npm run bench -- desk` |'),
    ).toEqual([]);
  });
});
