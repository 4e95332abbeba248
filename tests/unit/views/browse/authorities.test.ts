import { expect, test } from 'vitest';
import { buildAuthorities } from '#src/views/browse/authorities.ts';
import { buildAuthority, listAuthorityPages } from '#src/views/browse/authority.ts';
import { authority, catalogueOf, day, item } from '../browse-catalogue.ts';

const links = { subject: [], person: [], organisation: [], place: ['da-lat'] };
const catalogue = catalogueOf({
  items: [item('a', { authorities: links }), item('b', { authorities: links })],
  authorities: [
    authority('dak-lak', { name: { vi: 'Đắk Lắk' } }),
    authority('da-lat', {
      name: { vi: 'Đà Lạt', en: 'Đà Lạt' },
      variants: ['Lâm Viên'],
      broader: 'lam-dong',
      seeAlso: ['dak-lak'],
      validFrom: day('1893-06-21'),
      latitude: 11.94,
      longitude: 108.44,
    }),
    authority('lam-dong', { name: { vi: 'Lâm Đồng', en: 'Lâm Đồng' } }),
    authority('duong-su', { kind: 'subject', name: { vi: 'Đường sắt' } }),
  ],
});

test('the index is in Vietnamese order by initial, with variants among the names', () => {
  const { letters } = buildAuthorities(catalogue, 'place', 'vi');
  expect(
    letters.map(({ letter, entries }) => [
      letter,
      ...entries.map((entry) =>
        entry.kind === 'name' ? entry.link.label : `${entry.variant} → ${entry.link.label}`,
      ),
    ]),
  ).toEqual([
    ['Đ', 'Đà Lạt', 'Đắk Lắk'],
    ['L', 'Lâm Đồng', 'Lâm Viên → Đà Lạt'],
  ]);
});

test('in English a name without English leads to its Vietnamese page', () => {
  const { letters } = buildAuthorities(catalogue, 'place', 'en');
  const links = letters.flatMap(({ entries }) => entries).map(({ link }) => link);
  expect(links.find(({ label }) => label === 'Đắk Lắk')).toEqual({
    label: 'Đắk Lắk',
    href: '/dia-danh/dak-lak/',
    language: 'vi',
  });
});

test('a page tells of its names, its time, its neighbours and the records that refer to it', () => {
  const view = buildAuthority(catalogue, { kind: 'place', slug: 'da-lat' }, 1, 'vi');
  expect(view).toMatchObject({
    variants: ['Lâm Viên'],
    validity: 'từ 1893-06-21',
    position: '11,94° Bắc; 108,44° Đông',
    broader: { label: 'Lâm Đồng' },
    seeAlso: [{ label: 'Đắk Lắk' }],
    count: 2,
    listPages: [],
  });
  expect(view.groups.map(({ label, entries }) => [label, ...entries.map(({ id }) => id)])).toEqual([
    ['Tài liệu', 'a', 'b'],
  ]);
});

test('a broader term lists its narrower terms', () => {
  const view = buildAuthority(catalogue, { kind: 'place', slug: 'lam-dong' }, 1, 'vi');
  expect(view.narrower.map(({ label }) => label)).toEqual(['Đà Lạt']);
});

test('English pages exist only for names in English', () => {
  expect(listAuthorityPages(catalogue, 'en').map(({ slug }) => slug)).toEqual([
    'da-lat',
    'lam-dong',
  ]);
  expect(listAuthorityPages(catalogue, 'vi')).toHaveLength(4);
});
