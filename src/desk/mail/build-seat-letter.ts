import { inLanguage } from '#src/domain/local-text.ts';
import { translateTo } from '#src/i18n/index.ts';
import { urls } from '#src/site/urls.ts';
import type { Booking } from '../store/counter/list-bookings.ts';
import type { RequestRecord } from '../store/request/request-record.ts';
import type { Letter, LetterFacts } from './build-letter.ts';
import { buildSeatFile } from './build-seat-file.ts';
import { describeSeat } from './describe-seat.ts';

/**
 * A letter about the current state of a booking, with the calendar file, in the language of the
 * request. Returns nothing for a reader without an e-mail.
 */
export function buildSeatLetter(
  request: RequestRecord,
  booking: Booking,
  { site, token }: LetterFacts,
): Letter | undefined {
  const to = request.reader?.fields.email;
  if (to === undefined) return undefined;
  const { language, code } = request;
  const t = translateTo(language);
  const isCancelled = booking.state === 'cancelled';
  const kind = isCancelled ? 'cancelled' : booking.step === 1 ? 'booked' : 'moved';
  const values = {
    code,
    archive: inLanguage(site.name, language),
    which: describeSeat(booking, language),
    address: site.address?.[language] ?? site.address?.vi ?? '',
    link: new URL(urls.followUp(language, token), site.url).href,
  };
  const told = t(`seats.letter.${kind}.text`, values).replace(/\n{3,}/, '\n\n');
  const method = isCancelled ? 'CANCEL' : 'PUBLISH';
  return {
    to,
    subject: t(`seats.letter.${kind}.subject`, values),
    text: `${told}\n\n${t('seats.letter.foot', values)}\n`,
    calendar: {
      method,
      name: `${code}.ics`,
      text: buildSeatFile(request, [booking], site, method),
    },
  };
}
