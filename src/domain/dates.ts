import { tidy } from '../text/normalise.ts';
import { toArchivalDate } from './dates/archival.ts';
import { readReading, saysNoDate } from './dates/reading.ts';
import type { ArchivalDate } from './values.ts';

export { hasBlankParts } from './dates/reading.ts';
export { compareDates, isBefore, toSpan, yearsOf } from './dates/span.ts';

export type DateReading =
  /** The cell is empty or says in words that there is no date. */
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly date: ArchivalDate }
  /** Not a date, an impossible day, a two-digit year, or ambiguous. */
  | { readonly kind: 'unreadable' };

/**
 * Reads a date as archives write it, day before month, into EDTF level 1 (ISO 8601-2:2019):
 * `8/1945`, `03/02/1976`, `khoảng 1930`, `1945–1954`, `trước 1954`, `[1947]`, `cuối 1945`, `193X`.
 * “Khoảng” does not widen the span; “trước” and “sau” include the year they name.
 */
export function readDate(written: string): DateReading {
  if (saysNoDate(written)) return { kind: 'none' };
  const reading = readReading(written);
  const date = reading && toArchivalDate(tidy(written), reading);
  return date === undefined ? { kind: 'unreadable' } : { kind: 'date', date };
}
