import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { decadeOf } from '#src/domain/decade.ts';
import { toBothLanguages } from '#src/describe/links/local-link.ts';
import type { PageMeta } from '#src/describe/links/page-meta.ts';
import { yearCounts } from './year-counts.ts';

/** A bar of the histogram. */
export interface YearBar {
  readonly year: number;
  readonly count: number;
  readonly href: string;
}

export interface DecadeGroup {
  /** `1970` for 1970–1979. */
  readonly decade: number;
  readonly anchor: string;
  readonly label: string;
  /** Sum over its years: a record that may belong to several years counts in each. */
  readonly count: number;
  readonly years: readonly YearBar[];
}

export interface YearsView {
  readonly meta: PageMeta;
  readonly years: readonly YearBar[];
  readonly decades: readonly DecadeGroup[];
  readonly undated: number;
  readonly records: number;
}

export function decadeAnchor(decade: number): string {
  return `thap-nien-${decade}`;
}

/** The bars of all years with records, each with its path. */
export function buildYearBars(catalogue: PublicCatalogue, language: Language): readonly YearBar[] {
  return yearCounts(catalogue).years.map(({ year, count }) => ({
    year,
    count,
    href: urls.year(language, year),
  }));
}

export function buildYears(catalogue: PublicCatalogue, language: Language): YearsView {
  const t = translateTo(language);
  const { undated, records } = yearCounts(catalogue);
  const years = buildYearBars(catalogue, language);
  const byDecade = Map.groupBy(years, ({ year }) => decadeOf(year));
  return {
    meta: {
      language,
      title: t('browse.years.title'),
      description: t('browse.years.description'),
      alternates: toBothLanguages((shown) => urls.years(shown)),
      crumbs: [{ label: t('browse.years.title') }],
    },
    years,
    decades: [...byDecade].map(([decade, bars]) => ({
      decade,
      anchor: decadeAnchor(decade),
      label: t('browse.decade', { decade: String(decade) }),
      count: bars.reduce((sum, { count }) => sum + count, 0),
      years: bars,
    })),
    undated,
    records,
  };
}
