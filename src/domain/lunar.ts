import { LunarDate, SolarDate } from '@nghiavuive/lunar_date_vi';
import { addDays } from './days.ts';

/** A day of the lunar calendar; `isLeap` for the second of two months with one number. */
export interface LunarDay {
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly isLeap: boolean;
}

/** Supported years: no day before 1900 is shown, and the tables end in 2198. */
const firstYear = 1900;
export const lastYear = 2198;

/**
 * `YYYY-MM-DD` of a lunar day (`MM-DD`) in a lunar year, by the calendar of Vietnam: UTC+7 since
 * 1968, the calendar in use before. From 1968 to 1975 the South used UTC+8: its Tết of 1968 and
 * of 1969 came a day later than this function returns.
 *
 * Leap months are ignored. The 30th of a 29-day month falls on its last day, as families keep a
 * giỗ. Undefined for years outside the tables.
 */
export function toSolarDay(year: number, day: string): string | undefined {
  if (year < firstYear || year > lastYear) return undefined;
  const [month = 1, date = 1] = day.split('-').map(Number);
  const first = new LunarDate({ year, month, day: 1 });
  first.init();
  const start = first.toSolarDate().get();
  const solar = addDays(toText(start), date - 1);
  const isShort = date === 30 && toLunarDay(solar)?.day !== 30;
  return isShort ? addDays(solar, -1) : solar;
}

/** The lunar day of `YYYY-MM-DD`, by the same calendar. Undefined outside the tables. */
export function toLunarDay(solar: string): LunarDay | undefined {
  const [year = 0, month = 1, day = 1] = solar.split('-').map(Number);
  if (year <= firstYear || year > lastYear + 1) return undefined;
  const lunar = new SolarDate({ year, month, day }).toLunarDate().get();
  return { day: lunar.day, month: lunar.month, isLeap: lunar.leap_month };
}

function toText({ year, month, day }: { year: number; month: number; day: number }): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
