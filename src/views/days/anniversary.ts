import { listNextOccurrences, listOccurrences, type Occurrence } from '#src/domain/occurrences.ts';
import type { Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { formatMonthDay } from '#src/i18n/format-month.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicAnniversary, PublicCatalogue } from '#src/public/public-model.ts';
import { feedUrls, shareImageOf, urls } from '#src/site/urls.ts';
import { itemsOfAnniversary } from './day-records.ts';
import { buildExhibitCard, type ExhibitCard } from '../stories/exhibits.ts';
import {
  toAlternates,
  toLocalLink,
  toShownText,
  toTitledLanguage,
  type ShownText,
} from '#src/describe/links/local-link.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';
import {
  buildRecordEntry,
  findRecord,
  type RecordEntry,
} from '#src/describe/links/record-entry.ts';

/** Records of the day in one year. */
export interface YearMark {
  readonly year: number;
  /** Years since the event: `46 năm sau`. */
  readonly distance?: string;
  readonly entries: readonly RecordEntry[];
}

export interface AnniversaryView {
  readonly meta: PageMeta;
  /** `3/2`, `10/3 âm lịch` */
  readonly day: string;
  readonly note?: ShownText;
  /** `Hằng năm, ngày 3/2` */
  readonly rule: string;
  /** Year of the event. */
  readonly since?: number;
  /** The next dates: `03/02/2027` and `kỷ niệm 97 năm`. */
  readonly upcoming: readonly { readonly day: string; readonly years?: string }[];
  readonly exhibits: readonly ExhibitCard[];
  /** Chosen by the archivist. */
  readonly chosen: readonly RecordEntry[];
  readonly marks: readonly YearMark[];
  /** Link to all records of the day, when not all are shown. */
  readonly all?: Link;
  readonly previous?: Link;
  readonly next?: Link;
}

const shownRecords = 60;
const shownTimes = 5;

export function buildAnniversary(
  catalogue: PublicCatalogue,
  slug: string,
  language: Language,
): AnniversaryView {
  const anniversary = catalogue.anniversaries.find((one) => one.slug === slug);
  if (anniversary === undefined) throw new RangeError(`No anniversary ${slug}.`);
  const { id, title, note, since } = anniversary;
  const t = translateTo(language);
  const name = toShownText(language, title).text;
  const items = itemsOfAnniversary(catalogue, anniversary);
  const { day, rule } = describeRule(anniversary, language);
  const hasMore = items.length > shownRecords && anniversary.calendar === 'solar';
  return {
    meta: {
      language,
      title: name,
      description: note ? toShownText(language, note).text : rule,
      image: shareImageOf(urls.anniversary(toTitledLanguage(title, language), slug)),
      alternates: toAlternates(title, (to) => urls.anniversary(to, slug)),
      crumbs: [
        { label: t('common.anniversaries'), href: urls.anniversaries(language) },
        { label: name },
      ],
      calendar: feedUrls.anniversaries(language),
    },
    day,
    rule,
    ...(note && { note: toShownText(language, note) }),
    ...(since !== undefined && { since }),
    upcoming: listNextOccurrences(anniversary, catalogue.today, shownTimes).map((when) =>
      toUpcoming(when, language),
    ),
    exhibits: catalogue.exhibits
      .filter((exhibit) => exhibit.anniversary === id)
      .map((exhibit) => buildExhibitCard(catalogue, exhibit, language)),
    chosen: anniversary.records
      .flatMap((record) => findRecord(catalogue, record.id) ?? [])
      .map((record) => buildRecordEntry(catalogue, record, language)),
    marks: [
      ...Map.groupBy(items.slice(0, shownRecords), ({ date }) =>
        Number(date?.earliest?.slice(0, 4)),
      ),
    ].map(([year, found]) => ({
      year,
      ...(since !== undefined && { distance: describeDistance(year - since, language) }),
      entries: found.map((item) => buildRecordEntry(catalogue, item, language)),
    })),
    ...(hasMore && {
      all: {
        label: t('anniversaries.allOfDay', { count: items.length, day }),
        href: urls.dayOfYear(language, anniversary.day),
      },
    }),
    ...findNeighbours(catalogue, anniversary, language),
  };
}

/** Anniversaries that have a page in a language. */
export function listAnniversaryPages(
  { anniversaries }: PublicCatalogue,
  language: Language,
): readonly string[] {
  return anniversaries
    .filter(({ title }) => language === 'vi' || title.en !== undefined)
    .map(({ slug }) => slug);
}

function describeRule(
  { calendar, day: monthDay, every = 1 }: PublicAnniversary,
  language: Language,
): { readonly day: string; readonly rule: string } {
  const t = translateTo(language);
  const [month = 1, date = 1] = monthDay.split('-').map(Number);
  const day =
    calendar === 'lunar'
      ? t('anniversaries.lunarDay', { day: date, month })
      : formatMonthDay(language, monthDay);
  if (every > 1) return { day, rule: t('anniversaries.rule.every', { count: every, day }) };
  return { day, rule: t(`anniversaries.rule.${calendar}`, { day }) };
}

function toUpcoming({ date, years }: Occurrence, language: Language) {
  const t = translateTo(language);
  return {
    day: formatDay(language, date),
    ...(years !== undefined && { years: t('anniversaries.years', { count: years }) }),
  };
}

function describeDistance(years: number, language: Language): string {
  const t = translateTo(language);
  if (years === 0) return t('anniversaries.theEvent');
  return years > 0
    ? t('anniversaries.yearsAfter', { count: years })
    : t('anniversaries.yearsBefore', { count: -years });
}

/** Previous and next anniversary in the year of the build; none for one that is not kept then. */
function findNeighbours(
  { anniversaries, today }: PublicCatalogue,
  { id }: PublicAnniversary,
  language: Language,
): Pick<AnniversaryView, 'previous' | 'next'> {
  const year = today.slice(0, 4);
  const order = anniversaries
    .flatMap((one) =>
      listOccurrences(one, `${year}-01-01`, `${year}-12-31`).map(({ date }) => ({ one, date })),
    )
    .sort((a, b) => a.date.localeCompare(b.date));
  const at = order.findIndex(({ one }) => one.id === id);
  if (at === -1) return {};
  const toLink = (index: number) => {
    const one = order[index]?.one;
    return one && toLocalLink(language, one.title, (to) => urls.anniversary(to, one.slug));
  };
  const [previous, next] = [toLink(at - 1), toLink(at + 1)];
  return { ...(previous && { previous }), ...(next && { next }) };
}
