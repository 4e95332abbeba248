import { expect, it } from 'vitest';
import { readDayOfYear } from '#src/catalogue/assemble/stories/anniversaries.ts';

it.each([
  ['3/2', 'solar', '02-03'],
  ['03/02', 'solar', '02-03'],
  ['02-03', 'solar', '02-03'],
  ['--02-03', 'solar', '02-03'],
  ['29/2', 'solar', '02-29'],
  ['10/3 âm lịch', 'lunar', '03-10'],
  ['10/3 ÂL', 'lunar', '03-10'],
  ['10/3 (âm lịch)', 'lunar', '03-10'],
  ['30/2 âm lịch', 'lunar', '02-30'],
  ['01-01 lunar', 'lunar', '01-01'],
])('reads %s', (written, calendar, day) => {
  expect(readDayOfYear(written)).toEqual({ kind: 'day', rule: { calendar, day } });
});

it.each(['31/2', '30/2', '0/3', '13-01', '3/2/1930', 'Tết', '', '3 tháng 2'])(
  'refuses %s',
  (written) => {
    expect(readDayOfYear(written).kind).toBe('unreadable');
  },
);

it.each(['31/3 âm lịch', '1/13 ÂL', 'mùng 10 âm lịch', '10/3 nhuận âm lịch'])(
  'refuses %s as a lunar day',
  (written) => {
    expect(readDayOfYear(written).kind).toBe('unreadable-lunar');
  },
);
