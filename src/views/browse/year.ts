import { compareDates } from '#src/domain/dates.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { getListPage, splitIntoListPages } from '#src/describe/links/list-pages.ts';
import { toBothLanguages, toLocalLink } from '#src/describe/links/local-link.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';
import { buildRecordEntry, type RecordEntry } from '#src/describe/links/record-entry.ts';
import { listCounted, yearCounts, listYears } from './year-counts.ts';
import { buildListPageRow, listFondsOf, type ListPageRow } from './list-page-row.ts';

export interface YearView {
  readonly meta: PageMeta;
  readonly year: number;
  readonly count: number;
  readonly groups: readonly { readonly fonds: Link; readonly entries: readonly RecordEntry[] }[];
  /** All list pages of the year, the current one included; empty when there is only one. */
  readonly listPages: ListPageRow;
  readonly previous?: Link;
  readonly next?: Link;
}

/** All year pages with all their list pages. */
export function listYearPages(
  catalogue: PublicCatalogue,
): readonly { readonly year: number; readonly listPage: number }[] {
  return yearCounts(catalogue).years.flatMap(({ year, count }) =>
    splitIntoListPages(Array.from({ length: count })).map(({ number }) => ({
      year,
      listPage: number,
    })),
  );
}

export function buildYear(
  catalogue: PublicCatalogue,
  year: number,
  listPageNumber: number,
  language: Language,
): YearView {
  const t = translateTo(language);
  const records = recordsOfYears(catalogue).get(year) ?? [];
  const listPages = splitIntoListPages(records);
  const listPage = getListPage(listPages, listPageNumber);
  const { years } = yearCounts(catalogue);
  const at = years.findIndex((one) => one.year === year);
  const toYear = (one: { readonly year: number } | undefined) =>
    one && { label: String(one.year), href: urls.year(language, one.year) };
  const previous = toYear(years[at - 1]);
  const next = toYear(years[at + 1]);
  const title = t('browse.year.title', { year: String(year) });
  return {
    meta: {
      language,
      title,
      description: t('browse.year.description', { year: String(year), count: records.length }),
      alternates: toBothLanguages((shown) => urls.year(shown, year, listPageNumber)),
      crumbs: [
        { label: t('browse.years.title'), href: urls.years(language) },
        { label: String(year) },
      ],
    },
    year,
    count: records.length,
    groups: [...Map.groupBy(listPage.entries, ({ fonds }) => fonds)].map(([code, entries]) => ({
      fonds: toFondsLink(catalogue, code, language),
      entries: entries.map((record) => buildRecordEntry(catalogue, record, language)),
    })),
    listPages: buildListPageRow(listPages, listPageNumber, language, listFondsOf, (number) =>
      urls.year(language, year, number),
    ),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

const yearIndexes = new WeakMap<
  PublicCatalogue,
  ReadonlyMap<number, readonly (PublicFile | PublicItem)[]>
>();

/** Records by year, by fonds and then by day; built once for a catalogue. */
function recordsOfYears(catalogue: PublicCatalogue) {
  const known = yearIndexes.get(catalogue);
  if (known) return known;
  const order = new Map(catalogue.fonds.map(({ code }, index) => [code, index]));
  const sorted = listCounted(catalogue).toSorted(
    (a, b) => (order.get(a.fonds) ?? 0) - (order.get(b.fonds) ?? 0) || compareDates(a.date, b.date),
  );
  const index = new Map<number, (PublicFile | PublicItem)[]>();
  for (const record of sorted) {
    for (const year of listYears(record.date)) {
      const list = index.get(year);
      if (list) list.push(record);
      else index.set(year, [record]);
    }
  }
  yearIndexes.set(catalogue, index);
  return index;
}

function toFondsLink(catalogue: PublicCatalogue, code: string, language: Language): Link {
  const fonds = catalogue.findFonds(code);
  if (fonds === undefined) return { label: code, href: urls.fondsIndex(language) };
  return toLocalLink(language, fonds.title, (shown) => urls.fonds(shown, fonds.slug));
}
