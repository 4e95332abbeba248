import type { SendMailOptions } from 'nodemailer';
import type { Letter } from './build-letter.ts';

/** A letter as a mail, with the calendar both to be read by programs and as a file. */
export function toMessage({ to, subject, text, calendar }: Letter): SendMailOptions {
  return {
    ...{ subject, text },
    // As one address, and never as the list that a text may be read as.
    to: { name: '', address: to },
    ...(calendar && {
      icalEvent: { method: calendar.method, filename: calendar.name, content: calendar.text },
    }),
  };
}
