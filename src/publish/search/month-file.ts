import type { ArchivalDate } from '#src/domain/values.ts';
import type { MonthFile } from '#src/site/search-files.ts';
import { toMonthNumber } from '#src/text/query/month-number.ts';

/** The possible months of each record's date, in the order of the records. */
export function buildMonthFile(dates: readonly (ArchivalDate | undefined)[]): MonthFile {
  const months = dates.map((date) => {
    const earliest = date?.earliest ?? date?.latest;
    const latest = date?.latest ?? date?.earliest;
    if (earliest === undefined || latest === undefined) return { from: 0, until: 0 };
    return { from: toMonth(earliest, '01'), until: toMonth(latest, '12') };
  });
  return {
    from: months.map(({ from }) => from),
    span: months.map(({ from, until }) => until - from),
  };
}

/** The month of `1976-02-03` or `1976-02`; for a bare `1976`, the given month. */
function toMonth(date: string, month: string): number {
  return toMonthNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7) || month));
}
