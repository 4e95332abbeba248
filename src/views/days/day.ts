import type { Language } from '#src/domain/values.ts';
import { formatMonthDay } from '#src/i18n/format-month.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { daysOfYear } from './day-of-year.ts';
import { itemsOfDay } from './day-records.ts';
import { getListPage, splitIntoListPages } from '#src/describe/links/list-pages.ts';
import { toBothLanguages } from '#src/describe/links/local-link.ts';
import { listMarkedDays, type MarkedDay } from './near-days.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';
import { buildRecordEntry, type RecordEntry } from '#src/describe/links/record-entry.ts';
import { buildListPageRow, type ListPageRow } from '../browse/list-page-row.ts';

/** One day of the year, and the records dated on it. */
export interface DayView {
  readonly meta: PageMeta;
  readonly count: number;
  readonly year: number;
  /** Anniversaries on that day in the year of the build. */
  readonly anniversaries: readonly MarkedDay[];
  readonly groups: readonly { readonly year: number; readonly entries: readonly RecordEntry[] }[];
  /** All list pages, as in `YearView`. */
  readonly listPages: ListPageRow;
  readonly previous: Link;
  readonly next: Link;
}

/** All day pages with all their list pages. */
export function listDayPages(
  catalogue: PublicCatalogue,
): readonly { readonly day: string; readonly listPage: number }[] {
  return daysOfYear.flatMap((day) =>
    splitIntoListPages(itemsOfDay(catalogue, day)).map(({ number }) => ({ day, listPage: number })),
  );
}

export function buildDay(
  catalogue: PublicCatalogue,
  day: string,
  listPageNumber: number,
  language: Language,
): DayView {
  const t = translateTo(language);
  const items = itemsOfDay(catalogue, day);
  const listPages = splitIntoListPages(items);
  const year = Number(catalogue.today.slice(0, 4));
  const date = `${year}-${day}`;
  const anniversaries = listMarkedDays(catalogue, date, date, language);
  const label = formatMonthDay(language, day);
  const title = t('anniversaries.day.title', { day: label });
  return {
    meta: {
      language,
      title,
      description: t('anniversaries.day.description', { day: label, count: items.length }),
      alternates: toBothLanguages((to) => urls.dayOfYear(to, day, listPageNumber)),
      crumbs: [{ label: t('common.anniversaries'), href: urls.anniversaries(language) }, { label }],
      ...(items.length === 0 && anniversaries.length === 0 && { noIndex: true }),
    },
    count: items.length,
    year,
    anniversaries,
    groups: [
      ...Map.groupBy(getListPage(listPages, listPageNumber).entries, ({ date: written }) =>
        Number(written?.earliest?.slice(0, 4)),
      ),
    ].map(([one, found]) => ({
      year: one,
      entries: found.map((item) => buildRecordEntry(catalogue, item, language)),
    })),
    listPages: buildListPageRow(listPages, listPageNumber, language, spanOf, (number) =>
      urls.dayOfYear(language, day, number),
    ),
    previous: toNeighbour(day, -1, language),
    next: toNeighbour(day, 1, language),
  };
}

function spanOf(items: ReturnType<typeof itemsOfDay>): string {
  const years = [items[0], items.at(-1)].map((item) => item?.date?.earliest?.slice(0, 4));
  return [...new Set(years)].join('–');
}

function toNeighbour(day: string, step: number, language: Language): Link {
  const { length } = daysOfYear;
  const found = daysOfYear[(daysOfYear.indexOf(day) + step + length) % length] ?? day;
  return { label: formatMonthDay(language, found), href: urls.dayOfYear(language, found) };
}
