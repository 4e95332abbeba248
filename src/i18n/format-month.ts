import type { Language } from '../catalogue/values.ts';

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

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
