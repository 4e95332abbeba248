import type { ArchivalDate } from '../catalogue/values.ts';

/** `MM-DD` of a date that names one day; nothing for months, years and spans. */
export function dayOfYear(date: ArchivalDate | undefined): string | undefined {
  if (date?.earliest === undefined || date.earliest !== date.latest) return undefined;
  return date.earliest.slice(5);
}

/** Days from `today` (`YYYY-MM-DD`) to the next time it is `day` (`MM-DD`); 0 on the day itself. */
export function daysUntil(today: string, day: string): number {
  return (toTime(nextOccurrence(today, day)) - toTime(today)) / 86_400_000;
}

/** `YYYY-MM-DD` of the next time it is `day`. 29 February waits for its leap year. */
export function nextOccurrence(today: string, day: string): string {
  let year = Number(today.slice(0, 4)) + (day < today.slice(5) ? 1 : 0);
  while (day === '02-29' && !isLeapYear(year)) year += 1;
  return `${year}-${day}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
