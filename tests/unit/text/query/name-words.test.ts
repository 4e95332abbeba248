import { expect, it } from 'vitest';
import { toNameForms } from '#src/text/query/name-words.ts';

it('are the same for all spellings of a name, with its marks and without', () => {
  expect(toNameForms('Thuỷ lợi')).toEqual([
    ['lợi', 'thủy'],
    ['loi', 'thuy'],
  ]);
  expect(toNameForms('  THỦY-LỢI ')).toEqual(toNameForms('Thuỷ lợi'));
  expect(toNameForms('Lợi thủy')).toEqual(toNameForms('Thuỷ lợi'));
});

it('are one for a name without marks, and none without words', () => {
  expect(toNameForms('VPTU')).toEqual([['vptu']]);
  expect(toNameForms('—')).toEqual([[]]);
});
