import { addDays, countDays } from '#src/domain/days.ts';
import { toLunarDay } from '#src/domain/lunar.ts';
import { listNextOccurrences, listOccurrences, type Occurrence } from '#src/domain/occurrences.ts';
import type { Language } from '#src/domain/values.ts';
import { formatMonthDay } from '#src/i18n/format-month.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicAnniversary, PublicCatalogue } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { toLocalLink } from '#src/describe/links/local-link.ts';
import type { Link } from '#src/describe/links/page-meta.ts';

/** An anniversary on a date. */
export interface MarkedDay {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `3/2`, `3 February` */
  readonly label: string;
  readonly link: Link;
  /** `kỷ niệm 97 năm` */
  readonly years?: string;
  /** `10/3 âm lịch`, for a day of the lunar calendar. */
  readonly lunar?: string;
}

/** A coming anniversary. Pages contain more of them than they show: see `islands/near-days`. */
export interface NearDay extends MarkedDay {
  /** `Hôm nay`, `còn 9 ngày`: as of the day of the build. */
  readonly until: string;
  readonly exhibits: readonly Link[];
}

/**
 * The next date of each anniversary within twelve months, soonest first. One that is kept today is
 * not listed again for next year, which for lunar days may be only 354 days away.
 */
export function listNearDays(catalogue: PublicCatalogue, language: Language): readonly NearDay[] {
  const { today, anniversaries } = catalogue;
  const last = addDays(today, 365);
  const days = anniversaries.flatMap((one) =>
    listNextOccurrences(one, today, 1)
      .filter(({ date }) => date <= last)
      .map((when) => toMarkedDay(one, when, language)),
  );
  return days.sort(byDate).map((day) => {
    return {
      ...day,
      until: describeWait(countDays(today, day.date), language),
      exhibits: catalogue.exhibits
        .filter(({ anniversary }) => anniversary === day.id)
        .map(({ slug, title }) => toLocalLink(language, title, (to) => urls.exhibit(to, slug))),
    };
  });
}

function describeWait(count: number, language: Language): string {
  const t = translateTo(language);
  if (count === 0) return t('anniversaries.today');
  return count === 1 ? t('anniversaries.tomorrow') : t('anniversaries.inDays', { count });
}

/** All anniversaries between two days (inclusive), in order. */
export function listMarkedDays(
  { anniversaries }: PublicCatalogue,
  from: string,
  until: string,
  language: Language,
): readonly MarkedDay[] {
  return anniversaries
    .flatMap((one) =>
      listOccurrences(one, from, until).map((when) => toMarkedDay(one, when, language)),
    )
    .sort(byDate);
}

function byDate(a: MarkedDay, b: MarkedDay): number {
  return a.date.localeCompare(b.date);
}

export function toMarkedDay(
  anniversary: PublicAnniversary,
  { date, years }: Occurrence,
  language: Language,
): MarkedDay {
  const { id, slug, title, calendar } = anniversary;
  const t = translateTo(language);
  const lunar = calendar === 'lunar' ? toLunarDay(date) : undefined;
  return {
    id,
    date,
    label: formatMonthDay(language, date.slice(5)),
    link: toLocalLink(language, title, (to) => urls.anniversary(to, slug)),
    ...(years !== undefined && { years: t('anniversaries.years', { count: years }) }),
    ...(lunar && { lunar: t('anniversaries.lunarDay', { day: lunar.day, month: lunar.month }) }),
  };
}
