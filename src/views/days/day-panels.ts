import { addDays } from '#src/domain/days.ts';
import type { Language } from '#src/domain/values.ts';
import { formatMonthDay } from '#src/i18n/format-month.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { daysOfYear } from './day-of-year.ts';
import { itemsOfDay, recordsOfDay, type DayRecords } from './day-records.ts';
import type { Link } from '#src/describe/links/page-meta.ts';

/** “Ngày này năm xưa” of one day: `23/11`, and the page of all its records. */
export interface DayPanel extends Link {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly records: DayRecords;
  /** For a day without records, the next one with records. */
  readonly nearest?: Link;
}

/**
 * A site built each night needs one; the others serve a site that has not been built for two weeks.
 */
const daysAhead = 14;
const shownOfDay = 3;

/** The day of the build and the following days; empty where no record has an exact day. */
export function buildDayPanels(
  catalogue: PublicCatalogue,
  language: Language,
): readonly DayPanel[] {
  const panels = Array.from({ length: daysAhead }, (_, index): DayPanel => {
    const date = addDays(catalogue.today, index);
    const day = date.slice(5);
    const records = recordsOfDay(catalogue, day, shownOfDay, language);
    const nearest = records.count === 0 ? findNearest(catalogue, day) : undefined;
    return {
      date,
      ...toLink(day, language),
      records,
      ...(nearest !== undefined && { nearest: toLink(nearest, language) }),
    };
  });
  return panels.some(({ records, nearest }) => records.count > 0 || nearest) ? panels : [];
}

/** The next day of the year (`MM-DD`) with records, wrapping at the end of the year. */
function findNearest(catalogue: PublicCatalogue, day: string): string | undefined {
  const at = daysOfYear.indexOf(day);
  return [...daysOfYear.slice(at), ...daysOfYear.slice(0, at)].find(
    (one) => itemsOfDay(catalogue, one).length > 0,
  );
}

function toLink(day: string, language: Language): Link {
  return { label: formatMonthDay(language, day), href: urls.dayOfYear(language, day) };
}
