import { addDays } from '#src/domain/days.ts';
import { toLunarDay } from '#src/domain/lunar.ts';
import type { Language } from '#src/domain/values.ts';
import { formatMonth, formatMonthDay } from '#src/i18n/format-month.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { itemsOfDay } from './day-records.ts';
import { listMarkedDays, type MarkedDay } from './near-days.ts';

export interface CalendarCell {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly day: number;
  /** Lunar day, with its month on the first: `15`, `1/10`. */
  readonly lunar: string;
  /** Names of the day's anniversaries. */
  readonly anniversaries: readonly string[];
  /** `3/2`; part of the accessible name, with the anniversaries. */
  readonly label: string;
  /** Path of the day's page, when it has an anniversary or records. */
  readonly href?: string;
}

export interface CalendarMonth {
  /** From 1. */
  readonly number: number;
  readonly label: string;
  /** Weeks from Monday; undefined for days of adjacent months. */
  readonly weeks: readonly (readonly (CalendarCell | undefined)[])[];
  readonly days: readonly MarkedDay[];
}

/** The twelve months of a year. */
export function buildCalendar(
  catalogue: PublicCatalogue,
  year: number,
  language: Language,
): readonly CalendarMonth[] {
  const marked = listMarkedDays(catalogue, `${year}-01-01`, `${year}-12-31`, language);
  const byDate = Map.groupBy(marked, ({ date }) => date);
  return Array.from({ length: 12 }, (_, index): CalendarMonth => {
    const prefix = `${year}-${String(index + 1).padStart(2, '0')}`;
    const count = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
    const cells = Array.from({ length: count }, (__, day) => {
      const date = addDays(`${prefix}-01`, day);
      return buildCell(catalogue, date, byDate.get(date) ?? [], language);
    });
    return {
      number: index + 1,
      label: formatMonth(language, index + 1),
      weeks: toWeeks(cells, (new Date(Date.UTC(year, index, 1)).getUTCDay() + 6) % 7),
      days: marked.filter(({ date }) => date.startsWith(prefix)),
    };
  });
}

function buildCell(
  catalogue: PublicCatalogue,
  date: string,
  marked: readonly MarkedDay[],
  language: Language,
): CalendarCell {
  const day = date.slice(5);
  const lunar = toLunarDay(date);
  const isShown = marked.length > 0 || itemsOfDay(catalogue, day).length > 0;
  return {
    date,
    day: Number(date.slice(8)),
    lunar: lunar === undefined ? '' : lunar.day === 1 ? `1/${lunar.month}` : String(lunar.day),
    anniversaries: marked.map(({ link }) => link.label),
    label: formatMonthDay(language, day),
    ...(isShown && { href: urls.dayOfYear(language, day) }),
  };
}

/** @param before number of empty cells before the first day */
function toWeeks(cells: readonly CalendarCell[], before: number): CalendarMonth['weeks'] {
  const places = [...Array.from({ length: before }, () => undefined), ...cells];
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => places[week * 7 + day]),
  );
}
