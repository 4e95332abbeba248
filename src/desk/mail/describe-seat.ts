import type { Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { SeatTime } from '../rules/calendar/slots.ts';

/** Day, hours and seat of a booking in words. */
export function describeSeat({ day, from, until, seat }: SeatTime, language: Language): string {
  const values = { day: formatDay(language, day), from, until, seat: String(seat) };
  return translateTo(language)('seats.which', values);
}
