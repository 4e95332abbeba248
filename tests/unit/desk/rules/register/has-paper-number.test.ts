import { expect, it } from 'vitest';
import { hasPaperNumber } from '#src/desk/rules/register/has-paper-number.ts';

it.each([
  '001099012345',
  'Số 001 099 012 345.',
  '001.099.012.345',
  '0010 9901 2345',
  '0 0 1 0 9 9 0 1 2 3 4 5',
  'CCCD001099012345',
  'CMND 012345678',
  '012 345 678',
  '１２３４５６７８９',
  'hộ chiếu B1234567',
  'C12345678',
  'c 1234567',
  'N. 12345678',
  'HC P1234 5678',
  '193019451975',
  'CCCD:001203004567.',
  '0012-0300-4567',
  'C-123 4567',
  '001203 004567 0912345678',
  '001203004567 0912345678',
  '0912345678 CMND 123456789 1990',
  '001 203 004 567 0912 345 678',
  'Báo chí\n001203004567',
])('is seen in %s', (text) => expect(hasPaperNumber(text)).toBe(true));

it.each([
  '',
  'Phong trào xóa mù chữ 1945–1975',
  'các năm 1930 1945 1975',
  'ngày 30.4.1975 và 19.12.1946 1954',
  'điện thoại 0912 345 678',
  'máy 0912345678',
  '+84 912 345 678',
  'TU-01-0145-001',
  'từ 2-9-1945 đến 19-12-1946',
  '1930-1945 1954-1975',
  'gọi 0912 345 678 hoặc 09.8765.4321',
  'gọi (024) 3826 5309',
  'Hồ sơ TU-01-0145, tờ 12345678',
  'mã HS1234567',
  '0012030045678',
  'H49.64.33.2001',
  'H49.61.2001.160',
  'khối A 1930 1945',
  '12345678',
  'tờ 12, 345, 6789',
  'Nghị quyết 24-NQ/TU năm 2001',
])('is not seen in %s', (text) => expect(hasPaperNumber(text)).toBe(false));

it('looks at a long text at once', () => {
  const start = performance.now();
  expect(hasPaperNumber('1 '.repeat(200_000))).toBe(false);
  expect(hasPaperNumber(`${' .'.repeat(100_000)}1`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(1000);
});
