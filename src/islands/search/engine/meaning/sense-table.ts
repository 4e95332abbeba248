import type { FacetFile, MonthFile } from '#src/site/search-files.ts';
import { toMonthNumber } from '#src/text/query/month-number.ts';
import type { SenseTable } from './find-by-sense.ts';
import type { ReadPart } from '../search-backend.ts';
import { toNumbers } from '../indexes/to-numbers.ts';

interface Spans {
  readonly from: readonly number[];
  readonly span: readonly number[];
}

/** Matches records against interpretations by their facets. Months are fetched on demand. */
export function createSenseTable(
  { records, from, span, values }: FacetFile,
  loadMonths: () => Promise<MonthFile>,
): SenseTable {
  return {
    records,
    async judge(parts) {
      const judged = await Promise.all(
        parts.map(async (part) => {
          if (part.kind === 'time') return judgeTime(part, { from, span }, loadMonths);
          const held = part.kind === 'kind' ? (values[part.facet][part.value] ?? []) : [];
          const holders = new Set(toNumbers(held));
          return { has: (record: number) => holders.has(record), isWithin: () => true };
        }),
      );
      return {
        has: (record) => judged.every(({ has }) => has(record)),
        isWithin: (record) => judged.every(({ isWithin }) => isWithin(record)),
      };
    },
  };
}

async function judgeTime(
  { years, month }: Extract<ReadPart, { kind: 'time' }>,
  byYear: Spans,
  loadMonths: () => Promise<MonthFile>,
) {
  const isMonth = month !== undefined && years.from !== undefined;
  const { from, span } = isMonth ? await loadMonths() : byYear;
  const own = isMonth ? toMonthNumber(years.from, month) : undefined;
  const first = own ?? years.from ?? 0;
  const last = own ?? years.until ?? Infinity;
  const startOf = (record: number) => from[record] ?? 0;
  const endOf = (record: number) => startOf(record) + (span[record] ?? 0);
  return {
    has: (record: number) =>
      startOf(record) !== 0 && startOf(record) <= last && endOf(record) >= first,
    isWithin: (record: number) => startOf(record) >= first && endOf(record) <= last,
  };
}
