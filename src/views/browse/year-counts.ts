import { yearsOf } from '#src/domain/dates.ts';
import type { ArchivalDate } from '#src/domain/values.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '#src/public/public-model.ts';

/** Number of records that may belong to a year. */
interface YearCount {
  readonly year: number;
  readonly count: number;
}

export interface YearCounts {
  /** Years with records, in order. */
  readonly years: readonly YearCount[];
  /** Records whose date is missing or too wide. */
  readonly undated: number;
  /** Records counted, each once even if it spans several years. */
  readonly records: number;
}

/** Dates that span more years than this are left out of the histogram. */
const widestSpan = 100;

/** The years a record may belong to. An open end counts as the known end. */
export function listYears(date: ArchivalDate | undefined): readonly number[] {
  const range = yearsOf(date);
  if (range === undefined || range.to - range.from >= widestSpan) return [];
  return Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index);
}

/**
 * The records that are counted by year: every item, and every file without described items. A file
 * with items would count them twice.
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
