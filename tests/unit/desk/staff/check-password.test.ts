import { expect, it } from 'vitest';
import { checkPassword } from '../../../../src/desk/staff/check-password.ts';

const person = { name: 'Trần Thị Thử', address: 'tranthu@archive.example' };

it.each([
  ['short', 'too-short'],
  ['mười một chữ', undefined],
  ['x'.repeat(129), 'too-long'],
  ['password1234', 'too-common'],
  ['iloveyou1234', 'too-common'],
  ['qwertyuiop12', 'too-common'],
  ['123456789012', 'too-common'],
  ['aaaaaaaaaaaa', 'too-common'],
  ['tranthu20262026', 'too-common'],
  ['phongdoc2026', 'too-common'],
  ['matkhau123456', 'too-common'],
  ['sóng vỗ bờ đá chiều nay', undefined],
  ['correct horse battery', undefined],
] as const)('%s is %s', (password, problem) => {
  expect(checkPassword(password, person)).toBe(problem);
});

it('is a matter of characters that one sees, not of bytes', () => {
  expect(checkPassword('🦊'.repeat(11), person)).toBe('too-short');
});
