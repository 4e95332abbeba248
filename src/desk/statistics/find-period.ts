import { isDay } from '../is-day.ts';
import type { Period } from '../store/period-counts.ts';

/** Periods that are asked for by name, each that in which today is; `span` is from one day to another. */
export const periodNames = ['month', 'quarter', 'half', 'year', 'last-year', 'span'] as const;
export type PeriodName = (typeof periodNames)[number];

/** Longest span, in years. */
const mostYears = 10;

/** The period of a name on a day, `YYYY-MM-DD`; nothing for a span that is none. */
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
 * Figures are for everyone once a calendar year, when it has ended: from two periods that overlap,
 * or from one that still grows, a small number between them could be reckoned.
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
