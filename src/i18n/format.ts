import { chooseForm } from '../text/message-text.ts';
import { fillPlaceholders } from '../text/fill-placeholders.ts';
import { buildMomentFormat } from '../domain/moment-format.ts';
import type { Language } from '../domain/values.ts';
import type { Message, MessageValues } from './messages.ts';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

const numberFormats: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat(locales.vi),
  en: new Intl.NumberFormat(locales.en),
};

/** `53484` → `53.484` in Vietnamese, `53,484` in English. */
export function formatNumber(language: Language, value: number): string {
  return numberFormats[language].format(value);
}

/** Size of a file: `850 KB`, `1,2 MB`, in powers of 1,000, as operating systems show it. */
export function formatBytes(language: Language, bytes: number): string {
  const isSmall = bytes < 995_000;
  const value = bytes / (isSmall ? 1e3 : 1e6);
  const maximumFractionDigits = isSmall || value >= 99.5 ? 0 : 1;
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits });
  return `${number.format(isSmall ? Math.max(1, value) : value)} ${isSmall ? 'KB' : 'MB'}`;
}

/** `2026-11-23` → `23/11/2026` in Vietnamese, `23 November 2026` in English. */
export function formatDay(language: Language, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (language === 'vi') return `${date}/${month}/${year}`;
  return new Intl.DateTimeFormat(locales.en, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

const momentFormats: Record<Language, Intl.DateTimeFormat> = {
  vi: buildMomentFormat('vi'),
  en: buildMomentFormat('en'),
};

/** An instant, ISO 8601 in UTC, in Vietnam time: `14:32 23/11/26`. */
export function formatMoment(language: Language, at: string): string {
  return momentFormats[language].format(new Date(at));
}

const timeFormat = new Intl.DateTimeFormat('en-GB', {
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** The time of day of an instant, ISO 8601 in UTC, in Vietnam time: `07:05`. */
export function formatTime(at: string): string {
  return timeFormat.format(new Date(at));
}

/**
 * Fills the `{name}` placeholders of a message. Numbers get the digit grouping of the language;
 * `count` selects the English plural. A placeholder without a value is a programming error: throws.
 */
export function formatMessage(
  language: Language,
  message: Message,
  values: MessageValues = {},
): string {
  const template = chooseForm(message[language], Number(values['count']));
  return fillPlaceholders(template, (name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${template}”.`);
    return typeof value === 'number' ? formatNumber(language, value) : value;
  });
}
