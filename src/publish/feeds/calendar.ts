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

/** Number of dates listed for a lunar day, which no recurrence rule can express. */
const lunarTimes = 10;

/**
 * The anniversaries as an iCalendar (RFC 5545): a recurrence rule for fixed days, the next ten
 * dates for lunar ones. Deterministic for a catalogue and day; the `UID` of a day never changes.
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
  // RFC 5545, 3.1: every line, including the last, ends with a line break.
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
