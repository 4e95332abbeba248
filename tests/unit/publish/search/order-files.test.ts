import { expect, it } from 'vitest';
import { readDate } from '#src/domain/dates.ts';
import { orderByDate, orderByTitle } from '#src/publish/search/order-files.ts';

const dateOf = (written: string) => {
  const reading = readDate(written);
  return reading.kind === 'date' ? reading.date : undefined;
};

it('puts the earliest first and what has no date at the end', () => {
  const dates = ['1950', '', '3/2/1945', '1945–1954'].map(dateOf);
  expect(orderByDate(dates)).toEqual({ order: [3, 2, 0, 1], rest: 3 });
});

it('puts titles in Vietnamese order, numbers by value', () => {
  const titles = ['Đề án', 'Dự án', 'Hồ sơ 10', 'Hồ sơ 2', 'Ảnh'];
  expect(orderByTitle(titles).order).toEqual([4, 1, 0, 3, 2]);
});
