import type { SendMailOptions } from 'nodemailer';
import type { Letter } from './build-letter.ts';

/** A letter as a mail, with the calendar both inline for programs and as an attachment. */
export function toMessage({ to, subject, text, calendar }: Letter): SendMailOptions {
  return {
    ...{ subject, text },
    // As one address object, so that the text is never parsed as an address list.
    to: { name: '', address: to },
    ...(calendar && {
      icalEvent: { method: calendar.method, filename: calendar.name, content: calendar.text },
    }),
  };
}
