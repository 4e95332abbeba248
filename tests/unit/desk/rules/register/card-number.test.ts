import { expect, it } from 'vitest';
import { readCardNumber, toCardNumber } from '#src/desk/rules/register/card-number.ts';

it('has four digits, and more when there are more readers', () => {
  expect(toCardNumber(2026, 1)).toBe('ĐG-2026-0001');
  expect(toCardNumber(2026, 12_345)).toBe('ĐG-2026-12345');
});

it.each([
  'ĐG-2026-0017',
  'đg-2026-17',
  'dg 2026 17',
  '2026–0017',
  ' DG2026-0017 ',
  'ĐG-2026-0017'.normalize('NFD'),
])('is read as typed: %s', (typed) => expect(readCardNumber(typed)).toBe('ĐG-2026-0017'));

it.each(['', '17', 'YC-2026-0017', '2026-0000', 'ĐG-1999-0001', 'ĐG-2026-0001 x', '0912345678'])(
  'is none: %s',
  (typed) => expect(readCardNumber(typed)).toBeUndefined(),
);
