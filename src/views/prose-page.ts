import type { Language, Prose } from '../domain/values.ts';
import type { PublicCatalogue } from '../public/public-model.ts';
import { shareImageOf, urls } from '../site/urls.ts';
import { toAlternates, toShownText, toTitledLanguage } from '../describe/links/local-link.ts';
import type { PageMeta } from '../describe/links/page-meta.ts';

export interface ProsePageView {
  readonly meta: PageMeta;
  readonly prose: Prose;
  readonly proseLanguage: Language;
}

export function buildProsePage(
  catalogue: PublicCatalogue,
  slug: string,
  language: Language,
): ProsePageView {
  const page = catalogue.pages.find((one) => one.slug === slug);
  if (page === undefined) throw new RangeError(`No page ${slug}.`);
  const title = toShownText(language, page.title).text;
  const local = page.prose[language];
  return {
    meta: {
      language,
      title,
      image: shareImageOf(urls.page(toTitledLanguage(page.title, language), slug)),
      alternates: toAlternates(page.title, (shown) => urls.page(shown, slug)),
      crumbs: [{ label: title }],
    },
    prose: local ?? page.prose.vi,
    proseLanguage: local === undefined ? 'vi' : language,
  };
}

/** Prose pages that exist in a language. */
export function listProsePages(catalogue: PublicCatalogue, language: Language) {
  return catalogue.pages
    .filter(({ title }) => language === 'vi' || title.en !== undefined)
    .map(({ slug }) => slug);
}
