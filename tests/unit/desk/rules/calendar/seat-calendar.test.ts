import { expect, it } from 'vitest';
import {
  findMonth,
  findMonthBeside,
  listConflicts,
} from '#src/desk/rules/calendar/seat-calendar.ts';
import { buildCalendar } from '#src/desk/rules/calendar/working-days.ts';

const today = '2026-11-29';

it('shows the month that is asked for, and the present one for what is none', () => {
  expect(findMonth('2027-01', today)).toBe('2027-01');
  for (const asked of [null, '', '2026-13', '9999-12', '0000-01', '2026-1', '<b>'])
    expect(findMonth(asked, today)).toBe('2026-11');
});

it('goes from month to month, also across the end of a year', () => {
  expect(findMonthBeside('2026-12', 1)).toBe('2027-01');
  expect(findMonthBeside('2027-01', -1)).toBe('2026-12');
  expect(findMonthBeside('2028-02', 1)).toBe('2028-03');
});

it('lists the bookings of a day that was made a holiday afterwards, and drops none', () => {
  const hours = { from: '07:30', until: '11:30' };
  const room = { seats: 2, sessions: [hours], daysAhead: 30 };
  const booked = [
    { code: 'YC-1', day: '2026-12-01', ...hours, seat: 1 },
    { code: 'YC-2', day: '2026-12-02', ...hours, seat: 2 },
  ];
  const calendar = buildCalendar({ off: ['2026-12-02'], working: [] });
  expect(listConflicts(booked, room, calendar)).toEqual([{ ...booked[1], conflict: 'day-off' }]);
  expect(listConflicts(booked, undefined, calendar)).toHaveLength(2);
});
