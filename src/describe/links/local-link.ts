import type { Language, LocalText } from '#src/domain/values.ts';
import type { Link } from './page-meta.ts';

/** A text in the language of the page, or in Vietnamese and marked as such. */
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
 * A link to something that has a page in a language only if it has a title in it; otherwise the
 * link leads to the Vietnamese page and is marked as such.
 */
export function toLocalLink(
  language: Language,
  title: LocalText,
  toPath: (language: Language) => string,
): Link {
  const { text, language: other } = toShownText(language, title);
  if (other === undefined) return { label: text, href: toPath(language) };
  return { label: text, href: toPath(other), language: other };
}

/** The language of the page with this title, for readers of `language`. */
export function toTitledLanguage(title: LocalText, language: Language): Language {
  return title[language] === undefined ? 'vi' : language;
}

/** Paths of a page in the languages in which it has a title. */
export function toAlternates(
  title: LocalText,
  toPath: (language: Language) => string,
): { readonly vi: string; readonly en?: string } {
  const vi = toPath('vi');
  return title.en === undefined ? { vi } : { vi, en: toPath('en') };
}

/** Paths of a page that exists in both languages. */
export function toBothLanguages(toPath: (language: Language) => string) {
  return { vi: toPath('vi'), en: toPath('en') };
}
