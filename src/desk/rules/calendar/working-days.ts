import { addDays } from '#src/domain/days.ts';
import { listHolidays } from './holidays.ts';

/** Days on which an archive deviates from the statutory calendar, `YYYY-MM-DD`. */
export interface CalendarChanges {
  /** Closed, though a working day. */
  readonly off: readonly string[];
  /** Open, though a weekend or holiday. */
  readonly working: readonly string[];
}

/** Why an archive is closed on a day. */
export type Closure = 'weekend' | 'holiday' | 'day-off';

export interface WorkingCalendar {
  /** Why it is closed on a day; nothing if it is open. */
  findClosure(day: string): Closure | undefined;
  isWorkingDay(day: string): boolean;
  /** The nth working day after `day` (exclusive). */
  addWorkingDays(day: string, count: number): string;
  /** Working days after `from` (exclusive) up to `until` (inclusive). */
  countWorkingDays(from: string, until: string): number;
}

/** Caches the holidays of a year, so that the lunar calendar is not recomputed for each request. */
const years = new Map<string, ReadonlySet<string>>();

function isHoliday(day: string): boolean {
  const year = day.slice(0, 4);
  const known = years.get(year) ?? new Set(listHolidays(Number(year)));
  years.set(year, known);
  return known.has(day);
}

/** Monday to Friday without public holidays, as changed by the archive. */
export function buildCalendar({ off, working }: CalendarChanges): WorkingCalendar {
  const findClosure = (day: string): Closure | undefined => {
    if (working.includes(day)) return undefined;
    if (off.includes(day)) return 'day-off';
    if (isHoliday(day)) return 'holiday';
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return weekday === 0 || weekday === 6 ? 'weekend' : undefined;
  };
  const isWorkingDay = (day: string) => findClosure(day) === undefined;
  return {
    findClosure,
    isWorkingDay,
    addWorkingDays(day, count) {
      let reached = day;
      for (let left = count; left > 0;) {
        reached = addDays(reached, 1);
        if (isWorkingDay(reached)) left -= 1;
      }
      return reached;
    },
    countWorkingDays(from, until) {
      let count = 0;
      for (let day = addDays(from, 1); day <= until; day = addDays(day, 1))
        if (isWorkingDay(day)) count += 1;
      return count;
    },
  };
}
