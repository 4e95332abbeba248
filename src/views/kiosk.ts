import type { Language } from '../domain/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue } from '../public/public-model.ts';
import { listKioskExhibits } from '../site/kiosk-exhibits.ts';
import { urls } from '../site/urls.ts';
import { buildExhibitCard, type ExhibitCard } from './stories/exhibits.ts';
import { toBothLanguages } from '../describe/links/local-link.ts';
import type { PageMeta } from '../describe/links/page-meta.ts';

export interface KioskView {
  readonly meta: PageMeta;
  readonly exhibits: readonly ExhibitCard[];
}

/** Start page of the kiosk: its exhibits, in its order. */
export function buildKiosk(catalogue: PublicCatalogue, language: Language): KioskView {
  const t = translateTo(language);
  return {
    meta: {
      language,
      title: t('kiosk.title'),
      alternates: toBothLanguages((shown) => urls.kiosk(shown)),
      crumbs: [],
      noIndex: true,
    },
    exhibits: listKioskExhibits(catalogue.exhibits).map((exhibit) =>
      buildExhibitCard(catalogue, exhibit, language),
    ),
  };
}
