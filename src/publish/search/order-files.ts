import { compareDates, yearsOf } from '#src/domain/dates.ts';
import type { ArchivalDate } from '#src/domain/values.ts';
import type { OrderFile } from '#src/site/search-files.ts';
import { sortVietnamese } from '#src/text/collate.ts';

/** Earliest first; records without a year come last. */
export function orderByDate(dates: readonly (ArchivalDate | undefined)[]): OrderFile {
  const dated = [...dates.keys()].filter((record) => yearsOf(dates[record]) !== undefined);
  const undated = [...dates.keys()].filter((record) => yearsOf(dates[record]) === undefined);
  dated.sort((a, b) => compareDates(dates[a], dates[b]) || a - b);
  return { order: [...dated, ...undated], rest: dated.length };
}

export function orderByTitle(titles: readonly string[]): OrderFile {
  const order = sortVietnamese([...titles.keys()], (record) => titles[record] ?? '');
  return { order, rest: order.length };
}
