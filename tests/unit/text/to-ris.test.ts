import { expect, it } from 'vitest';
import { toRis } from '#src/text/to-ris.ts';

const bare = { id: 'TU-01', title: 'Về cầu', archive: 'Lưu trữ', href: 'https://a.vn/' };
const linesOf = (record: Parameters<typeof toRis>[0]) => toRis(record).split('\r\n');

it('has a tag for every known field, and none for unknown ones', () => {
  expect(linesOf(bare)).toEqual([
    'TY  - MANSCPT',
    'TI  - Về cầu',
    'ID  - TU-01',
    'DB  - Lưu trữ',
    'PB  - Lưu trữ',
    'UR  - https://a.vn/',
    'ER  - ',
    '',
  ]);
  const full = { ...bare, number: '24-NQ/TU', type: 'Nghị quyết', place: 'Hải Sơn' };
  expect(linesOf({ ...full, reference: 'Phông TU' })).toEqual(
    expect.arrayContaining([
      'M3  - Nghị quyết 24-NQ/TU',
      'NV  - 24-NQ/TU',
      'AN  - Phông TU',
      'CY  - Hải Sơn',
    ]),
  );
});

it('contains as much of a date as is known', () => {
  expect(linesOf({ ...bare, issued: [1976, 2, 3] })).toContain('DA  - 1976/02/03/');
  expect(linesOf({ ...bare, issued: [1976, 2] })).toContain('DA  - 1976/02//');
  expect(linesOf({ ...bare, issued: [1976] })).toContain('PY  - 1976');
});

it('keeps the name of a body whole, which a comma would part', () => {
  expect(linesOf({ ...bare, author: 'Đội cầu 3, Ty Giao thông' })).toContain(
    'AU  - Đội cầu 3 – Ty Giao thông',
  );
});

it('does not let a text start a new tag', () => {
  expect(linesOf({ ...bare, title: 'a\nER  - ' })).toContain('TI  - a ER - ');
});
