import type { Language } from '../domain/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue } from '../public/public-model.ts';
import { urls } from '../site/urls.ts';
import { toArchiveName } from '../describe/names/archive-name.ts';
import { toBothLanguages } from '../describe/links/local-link.ts';
import type { PageMeta } from '../describe/links/page-meta.ts';

export interface ReadingListPage {
  readonly meta: PageMeta;
  /** Name of the archive in citations. */
  readonly archive: string;
}

export function buildReadingListPage(
  { site }: PublicCatalogue,
  language: Language,
): ReadingListPage {
  const title = translateTo(language)('reading.title');
  return {
    meta: {
      language,
      title,
      alternates: toBothLanguages(urls.readingList),
      crumbs: [{ label: title }],
      noIndex: true,
    },
    archive: toArchiveName(site, language),
  };
}
