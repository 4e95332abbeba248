import { inLanguage } from '#src/domain/local-text.ts';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { translateTo } from '#src/i18n/index.ts';
import { toMoment } from '../rules/calendar/seat-times.ts';
import type { Booking } from '../store/counter/list-bookings.ts';
import type { RequestRecord } from '../store/request/request-record.ts';

/** The calendar that comes with a letter. */
export type SeatMethod = 'PUBLISH' | 'CANCEL';

export interface SeatSite {
  readonly url: string;
  readonly email?: string;
  readonly name: { readonly vi: string; readonly en?: string };
  readonly address?: { readonly vi: string; readonly en?: string };
}

/**
 * Seats of a request as an iCalendar (RFC 5545) for the reader's own calendar. A booking keeps its
 * `UID`; its `SEQUENCE` rises with every change, and a cancelled one is marked so. Times are in
 * UTC. It holds no private link and no title, because calendars are copied to third-party services.
 *
 * @param method what the calendar does with it (RFC 5546): the archive does not invite anybody; it
 * publishes bookings and cancels published ones
 */
export function buildSeatFile(
  { code, language }: Pick<RequestRecord, 'code' | 'language'>,
  bookings: readonly Booking[],
  site: SeatSite,
  method: SeatMethod = 'PUBLISH',
): string {
  const t = translateTo(language);
  const archive = inLanguage(site.name, language);
  const location = site.address?.[language] ?? site.address?.vi;
  const toEvent = ({ uid, day, from, until, seat, ...booking }: Booking): ICalEventData[] =>
    uid === null
      ? []
      : [
          {
            id: `${uid}@${new URL(site.url).host}`,
            sequence: booking.step - 1,
            stamp: new Date(booking.changedAt),
            start: new Date(toMoment(day, from)),
            end: new Date(toMoment(day, until)),
            summary: t('seats.event', { archive }),
            description: t('seats.eventText', { code, seat: String(seat) }),
            ...(location !== undefined && { location }),
            ...(site.email !== undefined && { organizer: { name: archive, email: site.email } }),
            status:
              booking.state === 'booked' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
          },
        ];
  const calendar = ical({
    method: ICalCalendarMethod[method],
    name: `${t('seats.own')} · ${archive}`,
    prodId: { company: archive, product: 'Phòng Đọc', language: language.toUpperCase() },
    events: bookings.flatMap(toEvent),
  });
  // RFC 5545, 3.1: every line ends with CRLF, including the last.
  return `${calendar.toString()}\r\n`;
}
