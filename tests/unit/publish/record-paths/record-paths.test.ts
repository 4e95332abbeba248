import { expect, it } from 'vitest';
import { buildRecordPaths } from '#src/publish/record-paths/index.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import { buildCatalogue, buildFile, buildFonds, buildItem } from '../select/fixtures.ts';

const fonds = buildFonds();
const file = buildFile({ fonds: fonds.code });
const shown = buildItem({ id: 'A-15a', slug: 'A-15a', file: file.id });
const hidden = buildItem({ id: 'A-9', slug: 'A-9', file: file.id, access: { kind: 'withheld' } });
const catalogue = buildCatalogue({
  fonds: [fonds],
  files: [file],
  items: [shown, hidden],
  withdrawn: [{ kind: 'item', id: 'B-2', slug: 'B-2', on: '2026-11-12' }],
  oldPaths: [
    { kind: 'item', slug: 'Old-15', id: 'A-15a' },
    { kind: 'item', slug: 'OLD-9', id: 'A-9' },
    { kind: 'item', slug: 'OLD-2', id: 'B-2' },
  ],
});
const published = publishCatalogue(catalogue);

it('redirects former codes to public or withdrawn records, and never to withheld ones', () => {
  expect(published.moved).toEqual([
    { kind: 'item', slug: 'Old-15', to: 'A-15a' },
    { kind: 'item', slug: 'OLD-2', to: 'B-2' },
  ]);
});

it('writes the redirect file for the server and the 404 page', () => {
  expect(buildRecordPaths(indexPublicData(published)).item).toEqual({
    mixed: { 'a-15a': 'A-15a' },
    moved: { 'old-15': 'A-15a', 'old-2': 'B-2' },
    gone: ['B-2'],
  });
});
