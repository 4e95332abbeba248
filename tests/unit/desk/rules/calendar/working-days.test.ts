import { describe, expect, it } from 'vitest';
import { listHolidays } from '#src/desk/rules/calendar/holidays.ts';
import { extendLatestAnswer, findLatestAnswer } from '#src/desk/rules/latest-answer.ts';
import { buildCalendar } from '#src/desk/rules/calendar/working-days.ts';

const calendar = buildCalendar({ off: [], working: [] });
const times = { open: 1, copy: 2, conditional: 7 };

describe('public holidays', () => {
  it('are those of the law, Tết and the Hùng kings by the moon', () => {
    expect(listHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-26',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-09-01',
      '2026-09-02',
    ]);
  });

  it('are made up for on the next working day when they fall on a weekend', () => {
    // 1 January 2028 is a Saturday, 1 and 2 May 2027 a weekend.
    expect(listHolidays(2028)).toContain('2028-01-03');
    expect(listHolidays(2027)).toContain('2027-05-03');
  });

  it('hold the five days of each Tết from 2000 to 2100, one after the other', () => {
    for (let year = 2000; year <= 2100; year += 1) {
      const early = listHolidays(year).filter(
        (day) => day > `${year}-01-20` && day < `${year}-03-01`,
      );
      expect(early.length).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('working days', () => {
  it('are Monday to Friday', () => {
    expect(calendar.addWorkingDays('2026-11-27', 1)).toBe('2026-11-30');
    expect(calendar.addWorkingDays('2026-11-28', 1)).toBe('2026-11-30');
    expect(calendar.addWorkingDays('2026-11-23', 7)).toBe('2026-12-02');
  });

  it('pass over Tết', () => {
    expect(calendar.addWorkingDays('2026-02-13', 1)).toBe('2026-02-23');
    expect(calendar.addWorkingDays('2026-12-31', 1)).toBe('2027-01-04');
  });

  it('follow what the archive says of single days, working before off', () => {
    const own = buildCalendar({
      off: ['2026-11-24', '2026-11-25'],
      working: ['2026-11-25', '2026-11-28'],
    });
    expect(own.isWorkingDay('2026-11-24')).toBe(false);
    expect(own.isWorkingDay('2026-11-25')).toBe(true);
    expect(own.addWorkingDays('2026-11-27', 1)).toBe('2026-11-28');
  });

  it('are counted as they are added, from every day of a year', () => {
    for (
      let day = new Date('2026-01-01');
      day < new Date('2027-01-01');
      day.setDate(day.getDate() + 1)
    ) {
      const from = day.toISOString().slice(0, 10);
      expect(calendar.countWorkingDays(from, calendar.addWorkingDays(from, 7))).toBe(7);
    }
  });
});

describe('the latest day of an answer', () => {
  const latest = (...items: Parameters<typeof findLatestAnswer>[1][number][]) =>
    findLatestAnswer('2026-11-23', items, times, calendar);

  it('goes by the access of the record and by what is asked', () => {
    expect(latest({ access: 'open', wish: 'read' })).toBe('2026-11-24');
    expect(latest({ access: 'open', wish: 'copy' })).toBe('2026-11-25');
    expect(latest({ access: 'open', wish: 'certified-copy' })).toBe('2026-11-25');
    expect(latest({ access: 'conditional', wish: 'read' })).toBe('2026-12-02');
    expect(latest({ access: 'conditional', wish: 'certified-copy' })).toBe('2026-12-02');
  });

  it('is that of the slowest item', () => {
    const open = { access: 'open', wish: 'read' } as const;
    expect(latest(open, { access: 'conditional', wish: 'read' }, open)).toBe('2026-12-02');
  });

  it('moves by the working days that the desk waited for the reader', () => {
    const extended = extendLatestAnswer('2026-12-02', '2026-11-24', '2026-11-30', calendar);
    expect(extended).toBe('2026-12-08');
    expect(extendLatestAnswer('2026-12-02', '2026-11-24', '2026-11-24', calendar)).toBe(
      '2026-12-02',
    );
  });
});
