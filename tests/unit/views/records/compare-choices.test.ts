import { expect, test } from 'vitest';
import { listCompareChoices } from '#src/views/records/compare-choices.ts';
import { openItem } from './public-records.ts';

const itemAt = (place: number, scanned = true) =>
  openItem({
    id: `i${place}`,
    slug: `i${place}`,
    title: { vi: `Văn bản ${place}` },
    pages: [{ kind: 'open', number: 1, scanned }],
  });
const file = Array.from({ length: 30 }, (_, place) => itemAt(place, place !== 14));

test('the nearest scanned items of the file are offered, in their order', () => {
  const [first, ...rest] = listCompareChoices(file, file[15] ?? itemAt(15), 'vi');
  expect(first).toEqual({ slug: 'i9', title: 'Nghị quyết 24-NQ/TU, 03/02/1976: Văn bản 9' });
  expect(rest.map(({ slug }) => slug)).toEqual([
    ...['i10', 'i11', 'i12', 'i13', 'i16', 'i17', 'i18', 'i19', 'i20'],
  ]);
});
