import { expect, it } from 'vitest';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { toStaffData } from '#src/publish/select/to-staff-data.ts';
import { buildAuthority, buildCatalogue, buildItem, buildPage, conditional } from './fixtures.ts';

const authorities = { subject: [], person: ['P1'], organisation: [], place: [] };
const catalogue = buildCatalogue({
  items: [
    buildItem({ id: 'TU-1', slug: 'TU-1' }),
    buildItem({
      ...{ id: 'TU-2', slug: 'TU-2', access: conditional, authorities, pages: [buildPage(1)] },
      publicTitle: { vi: 'Một đơn' },
      fields: { description: 'Đơn xin từ chức' },
    }),
    buildItem({ id: 'TU-3', slug: 'TU-3', access: { kind: 'withheld' } }),
  ],
  authorities: [buildAuthority()],
});

it('staff data have all fields of conditional records, and none of open or withheld ones', () => {
  const data = toStaffData(catalogue, publishCatalogue(catalogue));
  expect(data.files).toEqual([]);
  expect(data.items).toMatchObject([
    {
      id: 'TU-2',
      title: { vi: 'Về phát triển thủy lợi' },
      fields: { description: 'Đơn xin từ chức' },
      hiddenNames: [{ vi: 'Trần Văn Bình' }],
      scannedPages: 1,
    },
  ]);
  expect(JSON.stringify(data)).not.toMatch(/TU-3|\.jpg|\.xml/);
});
