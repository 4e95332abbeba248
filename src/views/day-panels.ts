import { addDays } from '../catalogue/days.ts';
import type { Language } from '../catalogue/values.ts';
import { formatMonthDay } from '../i18n/format-month.ts';
import type { PublicCatalogue } from '../publish/public-model.ts';
import { urls } from '../site/urls.ts';
import { recordsOfDay, type DayRecords } from './day-records.ts';

/** “Ngày này năm xưa” of one day. */
export interface DayPanel {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `23/11` */
  readonly label: string;
  /** The page of all records dated on this day and month. */
  readonly href: string;
  readonly records: DayRecords;
}

/** A site built each night needs one; these serve one that was not built for two weeks. */
const daysAhead = 14;
const shownOfDay = 3;

/** The day of the build and those after it; empty where no record has a day. */
export function buildDayPanels(
  catalogue: PublicCatalogue,
  language: Language,
): readonly DayPanel[] {
  const panels = Array.from({ length: daysAhead }, (_, index): DayPanel => {
    const date = addDays(catalogue.today, index);
    const day = date.slice(5);
    return {
      date,
      label: formatMonthDay(language, day),
      href: urls.dayOfYear(language, day),
      records: recordsOfDay(catalogue, day, shownOfDay, language),
    };
  });
  return panels.some(({ records }) => records.count > 0) ? panels : [];
}
