import { codeLabel } from '#src/domain/schema/codes.ts';
import { typeLabel } from '#src/domain/schema/types.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { countEach } from './count-each.ts';
import { decadeOf } from '#src/domain/decade.ts';
import { toBothLanguages, toLocalLink } from '#src/describe/links/local-link.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';
import { listCounted, yearCounts, listYears } from './year-counts.ts';
import { decadeAnchor } from './years.ts';

/** Totals of public records; withheld records are not counted. */
interface HoldingsTotals {
  readonly fonds: number;
  readonly files: number;
  readonly items: number;
  /** Open pages with an image. */
  readonly digitisedPages: number;
}

interface StatisticsRow {
  readonly link: Label;
  /** One for each column of its table. */
  readonly values: readonly number[];
  /** Length of its bar: the first value in per cent of the largest in the table. */
  readonly share: number;
}

type Label = Pick<Link, 'label' | 'language'> & { readonly href?: string };
/** A row without its share. */
type Count = Omit<StatisticsRow, 'share'>;

export interface StatisticsTable {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** Heading of the labels, then one for each value. Bars show the first value. */
  readonly columns: readonly string[];
  readonly rows: readonly StatisticsRow[];
  /** The rest of a long table, collapsed. */
  readonly rest: readonly StatisticsRow[];
}

/** Longer tables are partly collapsed. */
const longest = 20;
/** Rows of a long table that are not collapsed. */
const shownRows = 15;

export interface StatisticsView {
  readonly meta: PageMeta;
  readonly day: string;
  readonly figures: readonly { readonly label: string; readonly value: number }[];
  readonly tables: readonly StatisticsTable[];
}

/** Totals of the whole archive. */
export function countArchive(catalogue: PublicCatalogue): HoldingsTotals {
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
  const totals = countArchive(catalogue);
  return {
    meta: {
      language,
      title: t('common.statistics'),
      description: t('browse.statistics.description'),
      alternates: toBothLanguages((shown) => urls.statistics(shown)),
      crumbs: [{ label: t('common.statistics') }],
    },
    day: catalogue.today,
    figures: [
      { label: t('records.fonds'), value: totals.fonds },
      { label: t('browse.files'), value: totals.files },
      { label: t('browse.items'), value: totals.items },
      { label: t('browse.digitisedPages'), value: totals.digitisedPages },
    ],
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
    columns: [t('records.fonds'), t('browse.items'), t('browse.files'), t('browse.digitisedPages')],
    ...toRows(
      catalogue.fonds.map((fonds) => {
        const own = items.get(fonds.code) ?? [];
        const pages = own.reduce((sum, item) => sum + digitisedOf(item), 0);
        return {
          link: toLocalLink(language, fonds.title, (shown) => urls.fonds(shown, fonds.slug)),
          values: [own.length, catalogue.filesOf(fonds.code).length, pages],
        };
      }),
    ),
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
    ...toRows(
      (['open', 'conditional'] as const).map((kind) => ({
        link: { label: t(`common.access.${kind}`) },
        values: [
          catalogue.items.filter(({ access }) => access.kind === kind).length,
          catalogue.files.filter(({ access }) => access.kind === kind).length,
          pages.filter((page) => page.kind === kind).length,
        ],
      })),
    ),
  };
}

function byType(catalogue: PublicCatalogue, language: Language): StatisticsTable {
  const t = translateTo(language);
  return {
    id: 'loai',
    title: t('browse.statistics.byType'),
    columns: [t('records.type'), t('browse.items')],
    ...toRows(
      tally(catalogue.items.map(({ type }) => type)).map(([type, count]) => ({
        link: { label: typeLabel(type, language) },
        values: [count],
      })),
    ),
  };
}

function byDecade(catalogue: PublicCatalogue, language: Language): StatisticsTable {
  const t = translateTo(language);
  const decades = new Map<number, number>();
  for (const { date } of listCounted(catalogue)) {
    for (const decade of new Set(listYears(date).map(decadeOf))) {
      decades.set(decade, (decades.get(decade) ?? 0) + 1);
    }
  }
  const { undated } = yearCounts(catalogue);
  const rows: Count[] = [...decades]
    .sort(([a], [b]) => a - b)
    .map(([decade, count]) => ({
      link: {
        label: t('browse.decade', { decade: String(decade) }),
        href: `${urls.years(language)}#${decadeAnchor(decade)}`,
      },
      values: [count],
    }));
  return {
    id: 'thap-nien',
    title: t('browse.statistics.byDecade'),
    note: t('browse.statistics.decadeNote'),
    columns: [t('browse.decadeColumn'), t('browse.records')],
    ...toRows(
      undated === 0
        ? rows
        : [...rows, { link: { label: t('records.undated') }, values: [undated] }],
    ),
  };
}

function byLanguage(catalogue: PublicCatalogue, language: Language): StatisticsTable {
  const t = translateTo(language);
  return {
    id: 'ngon-ngu',
    title: t('browse.statistics.byLanguage'),
    columns: [t('browse.language'), t('browse.items')],
    ...toRows(
      tally(catalogue.items.flatMap(({ languages }) => languages)).map(([code, count]) => ({
        link: { label: codeLabel('language', code, language) },
        values: [count],
      })),
    ),
  };
}

function toRows(counts: readonly Count[]): Pick<StatisticsTable, 'rows' | 'rest'> {
  const greatest = counts.reduce((most, { values }) => Math.max(most, values[0] ?? 0), 1);
  const rows = counts.map((row) => ({
    ...row,
    share: Math.round(((row.values[0] ?? 0) / greatest) * 1000) / 10,
  }));
  const cut = rows.length > longest ? shownRows : rows.length;
  return { rows: rows.slice(0, cut), rest: rows.slice(cut) };
}

/** Number of occurrences of each word in a list, most frequent first. */
function tally(words: readonly string[]): readonly (readonly [string, number])[] {
  return [...countEach(words)].sort(([, a], [, b]) => b - a);
}

function digitisedOf(item: PublicCatalogue['items'][number]): number {
  if (!('pages' in item)) return 0;
  return item.pages.filter((page) => page.kind === 'open' && page.scanned).length;
}
