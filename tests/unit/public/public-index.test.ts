import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWhenChanged } from '#src/public/read-when-changed.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import type { PublicData } from '#src/public/public-model.ts';
import {
  buildCatalogue,
  buildFile,
  buildItem,
  conditional,
  noAuthorities,
} from '../publish/select/fixtures.ts';

const about = { ...noAuthorities, subject: ['S1'] };
const data = publishCatalogue(
  buildCatalogue({
    files: [buildFile({ authorities: about }), buildFile({ id: 'TU-01-146', slug: 'TU-01-146' })],
    items: [
      buildItem({ authorities: about }),
      buildItem({
        id: 'TU-01-145-2',
        slug: 'TU-01-145-2',
        authorities: about,
        access: conditional,
      }),
    ],
  }),
);

test('records are found by id and listed under what they belong to', () => {
  const catalogue = indexPublicData(data);
  expect(catalogue.findFonds('TU')?.slug).toBe('TU');
  expect(catalogue.findItem('TU-01-145-2')?.access.kind).toBe('conditional');
  expect(catalogue.findItem('TU-01-999')).toBeUndefined();
  expect(catalogue.filesOf('TU').map(({ id }) => id)).toEqual(['TU-01-145', 'TU-01-146']);
  expect(catalogue.itemsOf('TU-01-145')).toHaveLength(2);
  expect(catalogue.itemsOf('TU-01-146')).toEqual([]);
});

test('a closed record is not among the records about an authority', () => {
  const found = indexPublicData(data).recordsAbout('S1');
  expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'file TU-01-145',
    'item TU-01-145-1',
  ]);
});

test('a catalogue cannot be changed', () => {
  expect(Object.isFrozen(indexPublicData(data))).toBe(true);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'public-data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the written catalogue is read once, and again when it was written anew', () => {
  const path = join(folder, 'public.json');
  const load = readWhenChanged(
    () => path,
    (text) => indexPublicData(JSON.parse(text) as PublicData),
  );
  writeFileSync(path, JSON.stringify(data));
  utimesSync(path, 1000, 1000);
  const first = load();
  expect(load()).toBe(first);
  writeFileSync(path, JSON.stringify({ ...data, items: [] }));
  utimesSync(path, 2000, 2000);
  expect(load().items).toEqual([]);
});
