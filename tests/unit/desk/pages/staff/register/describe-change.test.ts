import { expect, it } from 'vitest';
import { describeChange } from '#src/desk/pages/staff/register/describe-change.ts';
import { translateTo } from '#src/i18n/index.ts';

const t = translateTo('vi');
const none = { reason: null, fields: [], visit: null };

it('tells what was done with a card, of what, and why', () => {
  expect(describeChange({ ...none, move: 'create' }, t)).toBe('lập thẻ');
  const fields = ['phone', 'papers', 'consents'];
  expect(describeChange({ ...none, move: 'change', fields }, t)).toBe(
    'sửa dữ liệu: điện thoại, giấy tờ đã xem, những điều đã đồng ý',
  );
  expect(describeChange({ ...none, move: 'end', reason: 'asked' }, t)).toBe(
    'thu hồi thẻ: người đọc trả thẻ',
  );
  expect(describeChange({ ...none, move: 'erase', reason: 'asked' }, t)).toBe(
    'xóa dữ liệu cá nhân: người đọc đề nghị',
  );
  expect(
    describeChange({ ...none, move: 'void', reason: 'did-not-come', visit: '2026-17' }, t),
  ).toBe('hủy một lượt: 2026-17, người đọc không vào');
});

it('has no reason that the desk does not know', () => {
  expect(describeChange({ ...none, move: 'end', reason: 'did-not-come' }, t)).toBe('thu hồi thẻ');
});
