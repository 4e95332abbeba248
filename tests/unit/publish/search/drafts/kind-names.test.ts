import { expect, it } from 'vitest';
import { listKindNames } from '#src/publish/search/drafts/kind-names.ts';
import { createFacetFile } from '#src/publish/search/facet-file.ts';

it('are those of kinds and types that there are, in both languages', () => {
  const { values } = createFacetFile().finish();
  const has = {
    ...values,
    kind: { file: [1], item: [2], subject: [3] },
    type: { 'Nghị quyết': [1], Khác: [2] },
  };
  expect(listKindNames({ values: has })).toEqual([
    ['Nghị quyết', 'type', 'Nghị quyết'],
    ['Resolution', 'type', 'Nghị quyết'],
    ['Hồ sơ', 'kind', 'file'],
    ['File', 'kind', 'file'],
  ]);
});
