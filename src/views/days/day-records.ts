import { compareDates } from '#src/domain/dates.ts';
import { lastYear, toSolarDay } from '#src/domain/lunar.ts';
import type { DayRule } from '#src/domain/occurrences.ts';
import type { Language } from '#src/domain/values.ts';
import type { PublicCatalogue, PublicItem } from '#src/public/public-model.ts';
import { dayOfYear } from './day-of-year.ts';
import { buildRecordEntry, type RecordEntry } from '#src/describe/links/record-entry.ts';

export interface DayRecords {
  readonly count: number;
  /** Oldest first, at most as many as requested. */
  readonly entries: readonly RecordEntry[];
}

/** Records dated on a day and month (`MM-DD`) of any year, the oldest first. */
export function recordsOfDay(
  catalogue: PublicCatalogue,
  day: string,
  most: number,
  language: Language,
): DayRecords {
  const found = itemsOfDay(catalogue, day);
  return {
    count: found.length,
    entries: found.slice(0, most).map((item) => buildRecordEntry(catalogue, item, language)),
  };
}

/** Items dated on a day and month (`MM-DD`) of any year, the oldest first. */
export function itemsOfDay(catalogue: PublicCatalogue, day: string): readonly PublicItem[] {
  return indexOfDays(catalogue).get(day) ?? [];
}

/** Items dated on the day of an anniversary in any year; the solar date of a lunar day varies. */
export function itemsOfAnniversary(
  catalogue: PublicCatalogue,
  { calendar, day }: DayRule,
): readonly PublicItem[] {
  if (calendar === 'solar') return itemsOfDay(catalogue, day);
  return lunarYears
    .flatMap((year) => toSolarDay(year, day) ?? [])
    .flatMap((date) =>
      itemsOfDay(catalogue, date.slice(5)).filter((item) => item.date?.earliest === date),
    );
}

const lunarYears = Array.from({ length: lastYear - 1899 }, (_, index) => 1900 + index);
const dayIndexes = new WeakMap<PublicCatalogue, ReadonlyMap<string, readonly PublicItem[]>>();

function indexOfDays(catalogue: PublicCatalogue) {
  const known = dayIndexes.get(catalogue);
  if (known) return known;
  const index = new Map<string, PublicItem[]>();
  const dated = catalogue.items.toSorted((a, b) => compareDates(a.date, b.date));
  for (const item of dated) {
    const day = dayOfYear(item.date);
    if (day === undefined) continue;
    const list = index.get(day);
    if (list) list.push(item);
    else index.set(day, [item]);
  }
  dayIndexes.set(catalogue, index);
  return index;
}
