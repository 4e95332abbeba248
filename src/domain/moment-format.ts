import type { Language } from './values.ts';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** Formats instants in Vietnam time: `14:32 23/11/26`. */
export function buildMomentFormat(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: language === 'vi' ? 'short' : 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
}
