import type { Language, LocalText } from '#src/domain/values.ts';
import type { Link } from './page-meta.ts';

/** A text in the language of the page, or in Vietnamese and marked so. */
export interface ShownText {
  readonly text: string;
  /** Set when the text is not in the language of the page. */
  readonly language?: Language;
}

export function toShownText(language: Language, text: LocalText): ShownText {
  const local = text[language];
  return local === undefined ? { text: text.vi, language: 'vi' } : { text: local };
}

/**
 * A link to what has a page in a language only where it has a title in it; else the link leads to
 * the Vietnamese page and says so.
 */
export function toLocalLink(
  language: Language,
  title: LocalText,
  address: (language: Language) => string,
): Link {
  const { text, language: other } = toShownText(language, title);
  if (other === undefined) return { label: text, href: address(language) };
  return { label: text, href: address(other), language: other };
}

/** The language that a page of such a title is in, for readers of `language`. */
export function toTitledLanguage(title: LocalText, language: Language): Language {
  return title[language] === undefined ? 'vi' : language;
}

/** Addresses of a page in the languages that its title is written in. */
export function toAlternates(
  title: LocalText,
  address: (language: Language) => string,
): { readonly vi: string; readonly en?: string } {
  const vi = address('vi');
  return title.en === undefined ? { vi } : { vi, en: address('en') };
}

/** Addresses of a page that exists in both languages. */
export function toBothLanguages(address: (language: Language) => string) {
  return { vi: address('vi'), en: address('en') };
}
