import { inLanguage } from '#src/domain/local-text.ts';
import type { Language, PublicAccess } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue, PublicFonds } from '#src/public/public-model.ts';
import { iiifUrls, urls } from '#src/site/urls.ts';
import { sortVietnamese } from '#src/text/collate.ts';
import { inventoriesOf } from '#src/describe/links/inventories.ts';
import { toBothLanguages } from '#src/describe/links/local-link.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';
import { toYearSpan } from '#src/describe/facts/span.ts';

/** A fonds as a catalogue card. */
export interface FondsCard {
  readonly code: string;
  readonly link: Link;
  readonly dates?: string;
  /** `4 mục lục · 1.204 hồ sơ · 6.122 tài liệu` */
  readonly counts: string;
  readonly access: PublicAccess;
}

export interface FondsIndexView {
  readonly meta: PageMeta;
  readonly intro: string;
  readonly cards: readonly FondsCard[];
}

export function buildFondsIndexView(
  catalogue: PublicCatalogue,
  language: Language,
): FondsIndexView {
  const t = translateTo(language);
  const fonds = sortVietnamese(catalogue.fonds, ({ title }) => inLanguage(title, language));
  return {
    meta: {
      language,
      title: t('common.fonds'),
      description: t('records.fondsIndex.intro'),
      alternates: toBothLanguages(urls.fondsIndex),
      crumbs: [{ label: t('common.fonds') }],
      iiif: iiifUrls.archive(),
    },
    intro: t('records.fondsIndex.intro'),
    cards: fonds.map((one) => buildFondsCard(catalogue, one, language)),
  };
}

export function buildFondsCard(
  catalogue: PublicCatalogue,
  fonds: PublicFonds,
  language: Language,
): FondsCard {
  const files = catalogue.filesOf(fonds.code);
  const dates = fonds.date?.label[language] ?? toYearSpan(files.map((file) => file.date));
  return {
    code: fonds.code,
    link: toRecordLink(fonds, language),
    ...(dates === undefined ? {} : { dates }),
    counts: countHoldings(catalogue, fonds.code, language),
    access: fonds.access,
  };
}

/** Counts of a fonds, in words. */
function countHoldings(catalogue: PublicCatalogue, fonds: string, language: Language): string {
  const t = translateTo(language);
  const inventories = inventoriesOf(catalogue, fonds).filter(({ number }) => number !== '').length;
  const files = catalogue.filesOf(fonds);
  const items = files.reduce((sum, file) => sum + catalogue.itemsOf(file.id).length, 0);
  return [
    inventories > 0 && t('records.inventoryCount', { count: inventories }),
    t('records.fileCount', { count: files.length }),
    items > 0 && t('records.itemCount', { count: items }),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
