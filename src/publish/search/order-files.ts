import { compareDates, yearsOf } from '../../catalogue/dates.ts';
import type { ArchivalDate } from '../../catalogue/values.ts';
import type { OrderFile } from '../../site/search-files.ts';
import { sortVietnamese } from '../../text/collate.ts';

/** Earliest first; what has no year comes last. */
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
