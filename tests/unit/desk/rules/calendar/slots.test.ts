import { describe, expect, it } from 'vitest';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { Grant } from '#src/desk/rules/calendar/delivery.ts';
import { toMoment } from '#src/desk/rules/calendar/seat-times.ts';
import {
  checkSeatTime,
  findConflict,
  isOver,
  listMonthDays,
  listSlots,
  overlaps,
} from '#src/desk/rules/calendar/slots.ts';
import { buildCalendar } from '#src/desk/rules/calendar/working-days.ts';

const morning = { from: '07:30', until: '11:30' };
const afternoon = { from: '13:30', until: '17:00' };
const room = { seats: 3, sessions: [morning, afternoon], daysAhead: 30 };
const calendar = buildCalendar({ off: ['2026-12-02'], working: ['2026-12-05'] });
const clock = { today: '2026-11-24', at: '2026-11-24T02:00:00.000Z' };
const reading = { kind: 'allow-reading', from: '2026-11-24', until: '2026-12-31' } as const;
const copy = { kind: 'allow-copy', certified: false } as const;

describe('sessions of a day', () => {
  it('have the seats that nobody has for the same hours', () => {
    const taken = [
      { day: '2026-11-25', ...morning, seat: 2 },
      { day: '2026-11-25', from: '11:00', until: '14:00', seat: 1 },
      { day: '2026-11-26', ...morning, seat: 3 },
    ];
    const { slots, closure } = listSlots(room, '2026-11-25', taken, calendar, clock);
    expect(closure).toBeUndefined();
    expect(slots.map(({ freeSeats }) => freeSeats)).toEqual([[3], [2, 3]]);
  });

  it.each([
    ['2026-11-23', 'day-past'],
    ['2026-11-28', 'weekend'],
    ['2026-12-02', 'day-off'],
    ['2026-12-25', 'beyond-horizon'],
  ])('cannot be booked on %s: %s', (day, closure) => {
    expect(listSlots(room, day, [], calendar, clock).closure).toBe(closure);
    const wanted = { day, from: '07:30' };
    expect(checkSeatTime(room, wanted, [copy], calendar, clock)).toBe(closure);
  });

  it('can be booked on a Saturday that is worked, on today, and on the last day ahead', () => {
    for (const day of ['2026-12-05', '2026-11-24', '2026-12-24'])
      expect(listSlots(room, day, [], calendar, clock).closure).toBeUndefined();
  });

  it('cannot be booked at Tết', () => {
    const january = { today: '2027-01-20', at: '2027-01-20T02:00:00.000Z' };
    expect(listSlots(room, '2027-02-08', [], calendar, january).closure).toBe('holiday');
  });

  it('end at their minute in Vietnam, whatever the zone of the server', () => {
    const day = { day: '2026-11-24', ...morning };
    expect(isOver(day, '2026-11-24T04:29:59.999Z')).toBe(false);
    expect(isOver(day, '2026-11-24T04:30:00.000Z')).toBe(true);
  });

  it('belong to the day that it is in Vietnam, at midnight too', () => {
    const midnight = new Date('2026-11-24T17:00:00.000Z');
    expect(dayInVietnam(midnight)).toBe('2026-11-25');
    expect(dayInVietnam(new Date(midnight.getTime() - 1))).toBe('2026-11-24');
    expect(toMoment('2026-11-25', '00:00')).toBe(midnight.toISOString());
    expect(toMoment('2026-12-31', '23:59')).toBe('2026-12-31T16:59:00.000Z');
    expect(toMoment('2027-01-01', '06:59')).toBe('2026-12-31T23:59:00.000Z');
  });

  it('overlap when they share a minute, not when one begins as the other ends', () => {
    const day = '2026-11-25';
    expect(overlaps({ day, ...morning }, { day, from: '11:29', until: '12:00' })).toBe(true);
    expect(overlaps({ day, ...morning }, { day, from: '11:30', until: '12:00' })).toBe(false);
    expect(overlaps({ day, ...morning }, { day: '2026-11-26', ...morning })).toBe(false);
  });
});

describe('a seat', () => {
  const check = (items: readonly Grant[], wanted = {}, at = clock.at) =>
    checkSeatTime(room, { day: '2026-11-24', from: '07:30', ...wanted }, items, calendar, {
      ...clock,
      at,
    });

  it('is for who may read or have copied something on that day', () => {
    expect(check([reading])).toBeUndefined();
    expect(check([copy])).toBeUndefined();
    expect(check([])).toBe('not-granted');
    const later = { ...reading, from: '2026-11-25', until: '2026-11-26' };
    expect(check([later])).toBe('outside-permission');
    expect(check([later], { day: '2026-11-26' })).toBeUndefined();
    expect(check([later], { day: '2026-11-27' })).toBe('outside-permission');
  });

  it('is one of the room, in one of its sessions that has not ended', () => {
    expect(check([copy], { from: '08:00' })).toBe('no-session');
    expect(check([copy], { seat: 0 })).toBe('no-seat');
    expect(check([copy], { seat: 4 })).toBe('no-seat');
    expect(check([copy], { seat: Number.NaN })).toBe('no-seat');
    expect(check([copy], { seat: 3 })).toBeUndefined();
    expect(check([copy], {}, '2026-11-24T04:30:00.000Z')).toBe('session-past');
    expect(check([copy], { from: '13:30' }, '2026-11-24T04:30:00.000Z')).toBeUndefined();
  });

  it('that was booked cannot be kept when the archive changes its days, hours or seats', () => {
    const seat = { day: '2026-12-01', ...morning, seat: 3 };
    expect(findConflict(room, seat, calendar)).toBeUndefined();
    expect(findConflict(room, { ...seat, day: '2026-12-02' }, calendar)).toBe('day-off');
    expect(findConflict({ ...room, seats: 2 }, seat, calendar)).toBe('no-seat');
    expect(findConflict({ ...room, sessions: [afternoon] }, seat, calendar)).toBe('no-session');
    const shorter = { ...room, sessions: [{ from: '07:30', until: '11:00' }] };
    expect(findConflict(shorter, seat, calendar)).toBe('no-session');
    expect(findConflict(undefined, seat, calendar)).toBe('no-session');
  });
});

describe('the days of a month', () => {
  it('stand under their weekday, Monday first', () => {
    const november = listMonthDays('2026-11');
    expect(november.slice(0, 7)).toEqual([...Array<undefined>(6).fill(undefined), '2026-11-01']);
    expect(november.at(-1)).toBe('2026-11-30');
    expect(listMonthDays('2028-02')).toHaveLength(1 + 29);
  });
});
