import type { Language } from '../domain/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue } from '../public/public-model.ts';
import { urls } from '../site/urls.ts';
import { toArchiveName } from '../describe/names/archive-name.ts';
import { toBothLanguages } from '../describe/links/local-link.ts';
import type { PageMeta } from '../describe/links/page-meta.ts';

export interface RequestPage {
  readonly meta: PageMeta;
  readonly archive: string;
  /** Response times, one sentence for each kind of request. */
  readonly deadlines: readonly string[];
  /** Postal address for signed slips. */
  readonly postalAddress?: string;
  readonly openingHours?: string;
  readonly phone?: string;
  readonly email?: string;
}

export function buildRequestPage({ site }: PublicCatalogue, language: Language): RequestPage {
  const t = translateTo(language);
  const { open, copy, conditional } = site.requests.workingDays;
  const postalAddress = site.address?.[language] ?? site.address?.vi;
  const openingHours = site.openingHours?.[language] ?? site.openingHours?.vi;
  return {
    meta: {
      language,
      title: t('request.title'),
      description: t('request.description'),
      alternates: toBothLanguages((shown) => urls.request(shown)),
      crumbs: [{ label: t('request.title') }],
    },
    archive: toArchiveName(site, language),
    deadlines: [
      t('request.deadlineOpen', { count: open }),
      t('request.deadlineCopy', { count: copy }),
      t('request.deadlineConditional', { count: conditional }),
    ],
    ...(postalAddress !== undefined && { postalAddress }),
    ...(openingHours !== undefined && { openingHours }),
    ...(site.phone !== undefined && { phone: site.phone }),
    ...(site.email !== undefined && { email: site.email }),
  };
}
