import { isDay } from '../is-day.ts';
import type { Period } from '../store/period-counts.ts';

/** Named periods, each containing today; `span` is from one day to another. */
export const periodNames = ['month', 'quarter', 'half', 'year', 'last-year', 'span'] as const;
export type PeriodName = (typeof periodNames)[number];

/** Maximum span, in years. */
const mostYears = 10;

/** The named period on a day, `YYYY-MM-DD`; nothing for an invalid span. */
export function findPeriod(name: PeriodName, today: string, span: Period): Period | undefined {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  switch (name) {
    case 'month':
      return toMonths(year, month, 1);
    case 'quarter':
      return toMonths(year, month - ((month - 1) % 3), 3);
    case 'half':
      return toMonths(year, month - ((month - 1) % 6), 6);
    case 'year':
      return toMonths(year, 1, 12);
    case 'last-year':
      return toMonths(year - 1, 1, 12);
    case 'span':
      return isSpan(span) ? span : undefined;
  }
}

/**
 * Public figures cover whole calendar years that have ended: two overlapping periods, or one that
 * still grows, would reveal a small number as their difference.
 */
export function isForEveryone({ from, until }: Period, today: string): boolean {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && until === `${year}-12-31` && until < today;
}

function toMonths(year: number, first: number, count: number): Period {
  const day = (month: number, date: number) =>
    new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  return { from: day(first, 1), until: day(first + count, 0) };
}

function isSpan({ from, until }: Period): boolean {
  if (![from, until].every(isDay) || from > until) return false;
  return Number(until.slice(0, 4)) - Number(from.slice(0, 4)) <= mostYears;
}
