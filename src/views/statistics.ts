import { codeLabel } from '../catalogue/schema/codes.ts';
import { typeLabel } from '../catalogue/schema/types.ts';
import type { Language } from '../catalogue/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue } from '../publish/public-model.ts';
import { urls } from '../site/urls.ts';
import { toBothLanguages, toLocalLink } from './local-link.ts';
import type { PageMeta } from './page-meta.ts';
import { decadeOf, listCounted, yearCounts, yearsOf } from './year-counts.ts';
import { decadeAnchor } from './years.ts';

/** Sums over what is public: what is withheld is in none of them. */
export interface HoldingsTotals {
  readonly fonds: number;
  readonly files: number;
  readonly items: number;
  /** Open pages with an image. */
  readonly digitisedPages: number;
}

export interface StatisticsRow {
  readonly label: string;
  readonly href?: string;
  readonly language?: Language;
  /** One for each column of its table. */
  readonly values: readonly number[];
}

export interface StatisticsTable {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** First the heading of the labels, then one for each value. The first value is drawn. */
  readonly columns: readonly string[];
  readonly rows: readonly StatisticsRow[];
}

export interface StatisticsView {
  readonly meta: PageMeta;
  readonly day: string;
  readonly totals: HoldingsTotals;
  readonly tables: readonly StatisticsTable[];
}

export function countHoldings(catalogue: PublicCatalogue): HoldingsTotals {
  const digitisedPages = catalogue.items.reduce((sum, item) => sum + digitisedOf(item), 0);
  return {
    fonds: catalogue.fonds.length,
    files: catalogue.files.length,
    items: catalogue.items.length,
    digitisedPages,
  };
}

export function buildStatistics(catalogue: PublicCatalogue, language: Language): StatisticsView {
  const t = translateTo(language);
  return {
    meta: {
      language,
      title: t('common.statistics'),
      description: t('browse.statistics.description'),
      alternates: toBothLanguages((shown) => urls.statistics(shown)),
      crumbs: [{ label: t('common.statistics') }],
    },
    day: catalogue.today,
    totals: countHoldings(catalogue),
    tables: [
      byFonds(catalogue, language),
      byAccess(catalogue, language),
      byType(catalogue, language),
      byDecade(catalogue, language),
      byLanguage(catalogue, language),
    ].filter(({ rows }) => rows.length > 0),
  };
}

function byFonds(catalogue: PublicCatalogue, language: Language): StatisticsTable {
  const t = translateTo(language);
  const items = Map.groupBy(catalogue.items, ({ fonds }) => fonds);
  return {
    id: 'phong',
    title: t('browse.statistics.byFonds'),
    columns: [
      t('records.fonds'),
      t('browse.items'),
      t('browse.files'),
      t('browse.digitisedPages'),
    ],
    rows: catalogue.fonds.map((fonds) => {
      const own = items.get(fonds.code) ?? [];
      const pages = own.reduce((sum, item) => sum + digitisedOf(item), 0);
      return {
        ...toLocalLink(language, fonds.title, (shown) => urls.fonds(shown, fonds.slug)),
        values: [own.length, catalogue.filesOf(fonds.code).length, pages],
      };
    }),
  };
}

function byAccess(catalogue: PublicCatalogue, language: Language): StatisticsTable {
  const t = translateTo(language);
  const pages = catalogue.items.flatMap((item) => ('pages' in item ? item.pages : []));
  return {
    id: 'che-do-su-dung',
    title: t('browse.statistics.byAccess'),
    note: t('browse.statistics.accessNote'),
    columns: [t('records.access'), t('browse.items'), t('browse.files'), t('browse.pagesListed')],
    rows: (['open', 'conditional'] as const).map((kind) => ({
      label: t(`common.access.${kind}`),
      values: [
        catalogue.items.filter(({ access }) => access.kind === kind).length,
        catalogue.files.filter(({ access }) => access.kind === kind).length,
        pages.filter((page) => page.kind === kind).length,
      ],
    })),
  };
}

function byType(catalogue: PublicCatalogue, language: Language): StatisticsTable {
  const t = translateTo(language);
  return {
    id: 'loai',
    title: t('browse.statistics.byType'),
    columns: [t('records.type'), t('browse.items')],
    rows: tally(catalogue.items.map(({ type }) => type)).map(([type, count]) => ({
      label: typeLabel(type, language),
      values: [count],
    })),
  };
}

function byDecade(catalogue: PublicCatalogue, language: Language): StatisticsTable {
  const t = translateTo(language);
  const decades = new Map<number, number>();
  for (const { date } of listCounted(catalogue)) {
    for (const decade of new Set(yearsOf(date).map(decadeOf))) {
      decades.set(decade, (decades.get(decade) ?? 0) + 1);
    }
  }
  const { undated } = yearCounts(catalogue);
  const rows: StatisticsRow[] = [...decades]
    .sort(([a], [b]) => a - b)
    .map(([decade, count]) => ({
      label: t('browse.decade', { decade: String(decade) }),
      href: `${urls.years(language)}#${decadeAnchor(decade)}`,
      values: [count],
    }));
  return {
    id: 'thap-nien',
    title: t('browse.statistics.byDecade'),
    note: t('browse.statistics.decadeNote'),
    columns: [t('browse.decadeColumn'), t('browse.records')],
    rows: undated === 0 ? rows : [...rows, { label: t('records.undated'), values: [undated] }],
  };
}

function byLanguage(catalogue: PublicCatalogue, language: Language): StatisticsTable {
  const t = translateTo(language);
  return {
    id: 'ngon-ngu',
    title: t('browse.statistics.byLanguage'),
    columns: [t('browse.language'), t('browse.items')],
    rows: tally(catalogue.items.flatMap(({ languages }) => languages)).map(([code, count]) => ({
      label: codeLabel('language', code, language),
      values: [count],
    })),
  };
}

/** How often each word stands in a list, the most frequent first. */
function tally(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function digitisedOf(item: PublicCatalogue['items'][number]): number {
  if (!('pages' in item)) return 0;
  return item.pages.filter((page) => page.kind === 'open' && page.scanned).length;
}
