import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue, PublicItem } from '#src/public/public-model.ts';
import { shareImageOf, urls } from '#src/site/urls.ts';
import { buildCitationData } from '#src/describe/citation/citation-data.ts';
import { buildEmbeddedMetadata } from '#src/describe/citation/embedded-metadata.ts';
import { toFolioWords } from '#src/describe/facts/folio-words.ts';
import { findIiifPath } from '#src/describe/links/iiif-path.ts';
import { getFilePlace } from '#src/describe/links/inventories.ts';
import { buildJsonLd } from './json-ld.ts';
import { toAlternates, toLocalLink, toTitledLanguage } from '#src/describe/links/local-link.ts';
import type { Crumb, PageMeta } from '#src/describe/links/page-meta.ts';
import { buildCrumbs, toRecordLink } from '#src/describe/links/record-link.ts';
import { toShortName } from '#src/describe/names/record-name.ts';

export function buildItemMeta(
  catalogue: PublicCatalogue,
  item: PublicItem,
  description: string | undefined,
  language: Language,
): PageMeta {
  const { label: title } = toRecordLink(item, language);
  const iiif = findIiifPath(catalogue, item);
  return {
    language,
    title,
    description:
      description ?? [title, item.issuer].filter((part) => part !== undefined).join('. '),
    alternates: toAlternates(item.title, (shown) => urls.item(shown, item.slug)),
    crumbs: buildItemCrumbs(catalogue, item, language),
    embedded: buildEmbeddedMetadata(buildCitationData(catalogue, item)),
    jsonLd: buildJsonLd(catalogue, item, language),
    image: shareImageOf(urls.item(toTitledLanguage(item.title, language), item.slug)),
    ...(iiif !== undefined && { iiif }),
  };
}

function buildItemCrumbs(
  catalogue: PublicCatalogue,
  item: PublicItem,
  language: Language,
): readonly Crumb[] {
  const t = translateTo(language);
  const last: Crumb = {
    // Identified by its number; without one by its folios.
    label: [
      toShortName(item, language),
      item.number === undefined && item.folios !== undefined
        ? toFolioWords(item.folios, language)
        : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  };
  const file = catalogue.findFile(item.file);
  if (file === undefined)
    return [{ label: t('common.fonds'), href: urls.fondsIndex(language) }, last];
  const { inventory } = getFilePlace(catalogue, file.id);
  const link = toLocalLink(language, file.title, (shown) => urls.file(shown, file.slug));
  return [
    ...buildCrumbs(catalogue, item.fonds, inventory, language),
    { ...link, label: t('records.fileNumber', { number: file.notation }) },
    last,
  ];
}
