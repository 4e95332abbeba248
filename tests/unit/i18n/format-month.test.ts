import { expect, it } from 'vitest';
import { formatMonth, formatMonthDay, weekdayNames } from '#src/i18n/format-month.ts';

it('names months and days of the year', () => {
  expect(formatMonth('vi', 2)).toBe('Tháng 2');
  expect(formatMonth('en', 2)).toBe('February');
  expect(formatMonthDay('vi', '02-03')).toBe('3/2');
  expect(formatMonthDay('en', '02-29')).toBe('29 February');
});

it('begins the week on Monday', () => {
  const vi = weekdayNames('vi');
  expect(vi.map(({ short }) => short)).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
  expect(vi[0]?.long).toBe('Thứ Hai');
  expect(
    weekdayNames('en')
      .map(({ long }) => long)
      .at(-1),
  ).toBe('Sunday');
});
