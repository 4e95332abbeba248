import type { Language } from '../../catalogue/values.ts';
import { formatDay } from '../../i18n/format.ts';
import { translateTo } from '../../i18n/index.ts';
import type { SeatTime } from '../rules/slots.ts';

/** Day, hours and seat of a booking in words. */
export function describeSeat({ day, from, until, seat }: SeatTime, language: Language): string {
  const values = { day: formatDay(language, day), from, until, seat: String(seat) };
  return translateTo(language)('seats.which', values);
}
