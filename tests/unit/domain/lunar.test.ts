import { describe, expect, it } from 'vitest';
import { lastYear, toLunarDay, toSolarDay } from '#src/domain/lunar.ts';

const tet = (year: number) => toSolarDay(year, '01-01');

describe('Tết', () => {
  it.each([
    [1930, '1930-01-30'],
    [1945, '1945-02-13'],
    [1975, '1975-02-11'],
    [1976, '1976-01-31'],
    [2000, '2000-02-05'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
  ])('of %i', (year, day) => {
    expect(tet(year)).toBe(day);
  });

  it.each([
    [1968, '1968-01-29'],
    [1969, '1969-02-16'],
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2030, '2030-02-02'],
    [2053, '2053-02-18'],
  ])('of %i, by UTC+7 and not by UTC+8', (year, day) => {
    expect(tet(year)).toBe(day);
  });
});

describe('a leap month', () => {
  it.each([
    ['1985-04-19', 30, 2, true],
    ['2017-07-23', 1, 6, true],
    ['2020-05-23', 1, 4, true],
    ['2023-03-22', 1, 2, true],
    ['2025-07-25', 1, 6, true],
    ['2025-06-25', 1, 6, false],
    ['2028-06-23', 1, 5, true],
  ])('is told apart: %s', (solar, day, month, isLeap) => {
    expect(toLunarDay(solar)).toEqual({ day, month, isLeap });
  });

  it('is never meant by a day of the year', () => {
    expect(toSolarDay(2025, '06-15')).toBe('2025-07-09');
    expect(toSolarDay(2025, '07-15')).toBe('2025-09-06');
  });
});

it('agrees with historical dates and printed calendars', () => {
  expect(toSolarDay(1930, '01-05')).toBe('1930-02-03');
  expect(toSolarDay(2026, '03-10')).toBe('2026-04-26');
  expect(toSolarDay(2026, '08-15')).toBe('2026-09-25');
  expect(toLunarDay('1945-09-02')).toEqual({ day: 26, month: 7, isLeap: false });
});

it('keeps the 30th of a short month on its last day', () => {
  expect(tet(2026)).toBe('2026-02-17');
  expect(toSolarDay(2025, '12-30')).toBe('2026-02-16');
  expect(toLunarDay('2026-02-16')?.day).toBe(29);
  expect(toSolarDay(2026, '12-30')).toBe('2027-02-05');
  expect(toSolarDay(2023, '12-30')).toBe('2024-02-09');
});

it('converts every first day of a month to lunar and back until the tables end', () => {
  for (let year = 1901; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const solar = toSolarDay(year, `${String(month).padStart(2, '0')}-01`);
      expect(solar && toLunarDay(solar)).toEqual({ day: 1, month, isLeap: false });
    }
  }
});

it('is undefined for years outside the tables', () => {
  expect(toSolarDay(1899, '01-01')).toBeUndefined();
  expect(toSolarDay(2199, '01-01')).toBeUndefined();
  expect(toLunarDay('1899-05-01')).toBeUndefined();
  expect(toLunarDay('2200-05-01')).toBeUndefined();
});
