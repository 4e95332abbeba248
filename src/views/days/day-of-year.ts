import type { ArchivalDate } from '#src/domain/values.ts';

/** `MM-DD` of a date that is a single day; undefined for months, years and spans. */
export function dayOfYear(date: ArchivalDate | undefined): string | undefined {
  if (date?.earliest === undefined || date.earliest !== date.latest) return undefined;
  return date.earliest.slice(5);
}

/** All 366 days of a leap year, `MM-DD`, in order. */
export const daysOfYear: readonly string[] = Array.from({ length: 366 }, (_, index) =>
  new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(5, 10),
);
