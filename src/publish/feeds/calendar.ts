import { inLanguage } from '#src/domain/local-text.ts';
import ical, {
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { listNextOccurrences } from '#src/domain/occurrences.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import { urls } from '#src/site/urls.ts';
import type { PublicAnniversary, PublicCatalogue } from '#src/public/public-model.ts';

/** Times that a day of the lunar calendar is written down for, as no rule can tell them. */
const lunarTimes = 10;

/**
 * The anniversaries as an iCalendar (RFC 5545): a rule for fixed days, each of the next ten for
 * lunar ones. The same for the same catalogue and day; a day keeps its `UID` for good.
 */
export function buildCalendarFeed(catalogue: PublicCatalogue, language: Language): string {
  const { site, today, anniversaries } = catalogue;
  const t = translateTo(language);
  const archive = inLanguage(site.name, language);
  const calendar = ical({
    name: `${t('common.anniversaries')} · ${archive}`,
    prodId: { company: archive, product: 'Phòng Đọc', language: language.toUpperCase() },
    url: new URL(urls.anniversaries(language), site.url).href,
    events: anniversaries.flatMap((one) => toEvents(one, site.url, today, language)),
  });
  // RFC 5545, 3.1: every line ends with a line break, the last one too.
  return `${calendar.toString()}\r\n`;
}

function toEvents(
  anniversary: PublicAnniversary,
  site: string,
  today: string,
  language: Language,
): readonly ICalEventData[] {
  const { calendar, id, slug, title, note, every = 1 } = anniversary;
  const isLunar = calendar === 'lunar';
  const shown = title[language] === undefined ? 'vi' : language;
  const description = note && inLanguage(note, language);
  return listNextOccurrences(anniversary, today, isLunar ? lunarTimes : 1).map(({ date }) => ({
    id: `${isLunar ? `${id}-${date}` : id}@${new URL(site).host}`,
    stamp: toTime(today),
    start: toTime(date),
    allDay: true,
    summary: inLanguage(title, shown),
    ...(description !== undefined && { description }),
    url: new URL(urls.anniversary(shown, slug), site).href,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(!isLunar && { repeating: { freq: ICalEventRepeatingFreq.YEARLY, interval: every } }),
  }));
}

function toTime(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
