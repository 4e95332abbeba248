import { listNextOccurrences } from '#src/domain/occurrences.ts';
import type { Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { feedUrls, urls } from '#src/site/urls.ts';
import { buildCalendar, type CalendarMonth } from './calendar.ts';
import { buildDayPanels, type DayPanel } from './day-panels.ts';
import { toBothLanguages } from '#src/describe/links/local-link.ts';
import { listNearDays, toMarkedDay, type MarkedDay, type NearDay } from './near-days.ts';
import type { PageMeta } from '#src/describe/links/page-meta.ts';

export interface AnniversariesView {
  readonly meta: PageMeta;
  readonly near: readonly NearDay[];
  readonly days: readonly DayPanel[];
  readonly year: number;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** Empty for an archive without anniversaries. */
  readonly months: readonly CalendarMonth[];
  /** Those not kept this year, with their next date. */
  readonly others: readonly (MarkedDay & { readonly next: string })[];
}

export function buildAnniversaries(
  catalogue: PublicCatalogue,
  language: Language,
): AnniversariesView {
  const t = translateTo(language);
  const { today } = catalogue;
  const year = Number(today.slice(0, 4));
  const months = buildCalendar(catalogue, year, language);
  const shown = new Set(months.flatMap(({ days }) => days.map(({ id }) => id)));
  return {
    meta: {
      language,
      title: t('common.anniversaries'),
      description: t('anniversaries.intro'),
      alternates: toBothLanguages((to) => urls.anniversaries(to)),
      crumbs: [{ label: t('common.anniversaries') }],
      calendar: feedUrls.anniversaries(language),
    },
    near: listNearDays(catalogue, language),
    days: buildDayPanels(catalogue, language),
    year,
    today,
    months: catalogue.anniversaries.length === 0 ? [] : months,
    others: catalogue.anniversaries
      .filter(({ id }) => !shown.has(id))
      .flatMap((one) => {
        const [when] = listNextOccurrences(one, today, 1);
        if (when === undefined) return [];
        const next = t('anniversaries.nextIn', { day: formatDay(language, when.date) });
        return [{ ...toMarkedDay(one, when, language), next }];
      }),
  };
}
