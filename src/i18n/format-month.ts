import type { Language } from '../domain/values.ts';

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** A month by its number, from 1: `Tháng 2`, `February`. */
export function formatMonth(language: Language, month: number): string {
  if (language === 'vi') return `Tháng ${month}`;
  return monthName.format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** A day of the year, `MM-DD`: `3/2`, `3 February`. */
export function formatMonthDay(language: Language, day: string): string {
  const [month = 1, date = 1] = day.split('-').map(Number);
  return language === 'vi' ? `${date}/${month}` : `${date} ${formatMonth('en', month)}`;
}

/** The days of a week, from Monday: `T2` and `Thứ Hai`, `M` and `Monday`. */
export function weekdayNames(language: Language): readonly { short: string; long: string }[] {
  const [short, long] = (['narrow', 'long'] as const).map(
    (weekday) => new Intl.DateTimeFormat(locales[language], { weekday, timeZone: 'UTC' }),
  );
  // 1 January 2001 was a Monday.
  return Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2001, 0, 1 + index))).map(
    (day) => ({ short: short?.format(day) ?? '', long: long?.format(day) ?? '' }),
  );
}
