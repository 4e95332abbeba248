import type { SearchRequest, YearRange } from '../engine/search-backend.ts';

/** First and last year of an axis. */
export interface Axis {
  readonly first: number;
  readonly last: number;
}

type Years = SearchRequest['years'];

const undated = 'khong-ngay';

/** `1954-1960`, `1954-`, `-1960`, `1954`, or `khong-ngay`; undefined for other text. */
export function readYears(written: string): Years {
  if (written === undated) return 'undated';
  const match = /^(?:(\d{1,4})|(\d{1,4})?-(\d{1,4})?)$/.exec(written);
  if (match === null) return undefined;
  const [, only, first, last] = match;
  return toYears(only ?? first, only ?? last);
}

export function writeYears(years: NonNullable<Years>): string {
  if (years === 'undated') return undated;
  const { from = '', until = '' } = years;
  return from === until ? String(from) : `${from}-${until}`;
}

/** The range typed in two fields, in either order; undefined when both are empty. */
export function toYears(
  first: string | undefined,
  last: string | undefined,
): YearRange | undefined {
  const [from, until] = [toYear(first), toYear(last)];
  if (from === undefined && until === undefined) return undefined;
  if (from !== undefined && until !== undefined && from > until)
    return { from: until, until: from };
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

/** The year at a position on an axis, `share` of its length from the start, clamped to its ends. */
export function findYearAt(share: number, { first, last }: Axis): number {
  const year = first + Math.floor(share * (last + 1 - first));
  return Math.min(last, Math.max(first, year));
}

function toYear(written: string | undefined): number | undefined {
  const year = Number(written?.trim());
  return written?.trim() && Number.isInteger(year) && year > 0 && year < 10_000 ? year : undefined;
}
