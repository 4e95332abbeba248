import { yearsOf } from '#src/domain/dates.ts';
import type { ArchivalDate } from '#src/domain/values.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '#src/public/public-model.ts';

/** How many records a year may hold. */
interface YearCount {
  readonly year: number;
  readonly count: number;
}

export interface YearCounts {
  /** Years that hold anything, in order. */
  readonly years: readonly YearCount[];
  /** Records whose date is missing or too wide to say anything of a year. */
  readonly undated: number;
  /** Records counted at all: a record with a span of years is one. */
  readonly records: number;
}

/** A date that leaves more years open than this is no date for a histogram. */
const widestSpan = 100;

/** The years a record may be of. An open end counts as the end that is known. */
export function listYears(date: ArchivalDate | undefined): readonly number[] {
  const range = yearsOf(date);
  if (range === undefined || range.to - range.from >= widestSpan) return [];
  return Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index);
}

/**
 * What years are counted over: every item, and every file that is not yet described down to its
 * items. A file with items would count them twice.
 */
export function listCounted(catalogue: PublicCatalogue): readonly (PublicFile | PublicItem)[] {
  const bare = catalogue.files.filter((file) => catalogue.itemsOf(file.id).length === 0);
  return [...bare, ...catalogue.items];
}

export function yearCounts(catalogue: PublicCatalogue): YearCounts {
  const counts = new Map<number, number>();
  const records = listCounted(catalogue);
  let undated = 0;
  for (const { date } of records) {
    const years = listYears(date);
    if (years.length === 0) undated += 1;
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts]
    .map(([year, count]) => ({ year, count }))
    .sort((a, b) => a.year - b.year);
  return { years, undated, records: records.length };
}
