import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layers } from '#scripts/check/layers.ts';

it('The architecture names every folder of src/ once, in the order of the layers', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const table = /\| folder \| holds \|\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(text)?.[1] ?? '';
  const named = table.split('\n').flatMap((row) => {
    const cell = row.split(' | ')[0] ?? '';
    return [...cell.matchAll(/`(\w+)`/g)].map(([, folder = '']) => folder);
  });
  const folders = layers.map(({ folder }) => folder).filter((folder) => !folder.includes('/'));
  expect(named).toEqual(folders);
});
