import { yearsOf } from '#src/domain/dates.ts';
import type { ArchivalDate } from '#src/domain/values.ts';

/** First and last year of dated records: `1975–1979`, `1976`; undefined when none is dated. */
export function toYearSpan(dates: readonly (ArchivalDate | undefined)[]): string | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const date of dates) {
    const years = yearsOf(date);
    if (years === undefined) continue;
    first = Math.min(first, years.from);
    last = Math.max(last, years.to);
  }
  if (first === Infinity) return undefined;
  return first === last ? String(first) : `${first}–${last}`;
}
