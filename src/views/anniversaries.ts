import { compareDates } from '../catalogue/dates.ts';
import type { Language } from '../catalogue/values.ts';
import { formatMonth, formatMonthDay } from '../i18n/format-month.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue, PublicItem } from '../publish/public-model.ts';
import { urls } from '../site/urls.ts';
import { dayOfYear, daysUntil, nextOccurrence } from './day-of-year.ts';
import { buildExhibitCard, type ExhibitCard } from './exhibits.ts';
import { toBothLanguages, toShownText, type ShownText } from './local-link.ts';
import type { PageMeta } from './page-meta.ts';
import { buildRecordEntry, type RecordEntry } from './record-entry.ts';

type Anniversary = PublicCatalogue['anniversaries'][number];

/** Records shown of one day; the rest are counted. */
const shownOfDay = 12;

export interface DayRecords {
  readonly count: number;
  /** The oldest first, at most twelve. */
  readonly entries: readonly RecordEntry[];
}

export interface AnniversaryDay {
  readonly id: string;
  readonly anchor: string;
  /** `3/2`, `3 Feb` */
  readonly day: string;
  readonly title: ShownText;
  readonly note?: ShownText;
  /** Its first year. */
  readonly since?: number;
  /** How many years it will be, the next time; from one on. */
  readonly years?: number;
  /** Days to the next time; 0 is today. */
  readonly daysUntil: number;
  readonly exhibits: readonly ExhibitCard[];
  readonly records: DayRecords;
}

export interface AnniversariesView {
  readonly meta: PageMeta;
  /** `23/11`, and the records dated on this day and month. */
  readonly today: { readonly label: string; readonly records: DayRecords };
  /** The three that come next. */
  readonly next: readonly AnniversaryDay[];
  /** The months of the year that have a day, each in order. */
  readonly months: readonly { readonly label: string; readonly days: readonly AnniversaryDay[] }[];
}

export function buildAnniversaries(
  catalogue: PublicCatalogue,
  language: Language,
): AnniversariesView {
  const t = translateTo(language);
  const toDay = (anniversary: Anniversary) => buildDay(catalogue, anniversary, language);
  const days = catalogue.anniversaries.toSorted((a, b) => a.day.localeCompare(b.day)).map(toDay);
  const month = new Map(
    catalogue.anniversaries.map(({ id, day }) => [id, Number(day.slice(0, 2))]),
  );
  const byMonth = Map.groupBy(days, ({ id }) => month.get(id) ?? 1);
  return {
    meta: {
      language,
      title: t('common.anniversaries'),
      description: t('stories.anniversaries.intro'),
      alternates: toBothLanguages((shown) => urls.anniversaries(shown)),
      crumbs: [{ label: t('common.anniversaries') }],
    },
    today: {
      label: formatMonthDay(language, catalogue.today.slice(5)),
      records: recordsOfDay(catalogue, catalogue.today.slice(5), language),
    },
    next: days.toSorted((a, b) => a.daysUntil - b.daysUntil).slice(0, 3),
    months: [...byMonth].map(([number, found]) => ({
      label: formatMonth(language, number),
      days: found,
    })),
  };
}

function buildDay(
  catalogue: PublicCatalogue,
  { id, day, title, note, since }: Anniversary,
  language: Language,
): AnniversaryDay {
  const next = Number(nextOccurrence(catalogue.today, day).slice(0, 4));
  return {
    id,
    anchor: `ngay-${day}`,
    day: formatMonthDay(language, day),
    title: toShownText(language, title),
    ...(note && { note: toShownText(language, note) }),
    ...(since !== undefined && { since }),
    ...(since !== undefined && next > since && { years: next - since }),
    daysUntil: daysUntil(catalogue.today, day),
    exhibits: catalogue.exhibits
      .filter(({ anniversary }) => anniversary === id)
      .map((exhibit) => buildExhibitCard(catalogue, exhibit, language)),
    records: recordsOfDay(catalogue, day, language),
  };
}

/** Records dated on a day and month of any year, the oldest first. */
export function recordsOfDay(
  catalogue: PublicCatalogue,
  day: string,
  language: Language,
): DayRecords {
  const found = indexOfDays(catalogue).get(day) ?? [];
  return {
    count: found.length,
    entries: found
      .slice(0, shownOfDay)
      .map((record) => buildRecordEntry(catalogue, record, language)),
  };
}

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
