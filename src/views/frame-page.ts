import type { Language } from '../domain/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue } from '../public/public-model.ts';
import { urls } from '../site/urls.ts';
import { toArchiveName } from '../describe/names/archive-name.ts';
import { toBothLanguages } from '../describe/links/local-link.ts';
import type { PageMeta } from '../describe/links/page-meta.ts';

export interface FramePage {
  readonly meta: PageMeta;
  readonly isSample: boolean;
  readonly labels: {
    readonly open: string;
    readonly previous: string;
    readonly next: string;
    readonly rights: string;
  };
}

export function buildFramePage({ site }: PublicCatalogue, language: Language): FramePage {
  const t = translateTo(language);
  return {
    meta: {
      language,
      title: t('share.frame'),
      alternates: toBothLanguages(urls.embed),
      crumbs: [],
      noIndex: true,
    },
    isSample: site.sample,
    labels: {
      open: t('share.frameOpen', { archive: toArchiveName(site, language) }),
      previous: t('share.previous'),
      next: t('share.next'),
      rights: t('share.rights'),
    },
  };
}
