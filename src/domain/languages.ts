import type { Language } from './values.ts';

/**
 * Static paths of a route `[...lang]/…` that exists in both languages. A new array on each call.
 */
export function listLanguagePaths(): { params: { lang: string | undefined } }[] {
  return [{ params: { lang: undefined } }, { params: { lang: 'en' } }];
}

/** The language of a route's `[...lang]` parameter. */
export function toLanguage(lang: string | undefined): Language {
  return lang === 'en' ? 'en' : 'vi';
}
