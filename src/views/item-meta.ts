import type { Language } from '../catalogue/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue, PublicItem } from '../publish/public-model.ts';
import { urls } from '../site/urls.ts';
import { toFolioWords } from './folio-words.ts';
import { findIiifPath } from './iiif-path.ts';
import { getFilePlace } from './inventories.ts';
import { toTypeAndNumber } from './item-type.ts';
import { buildJsonLd } from './json-ld.ts';
import { toAlternates, toLocalLink } from './local-link.ts';
import type { Crumb, PageMeta } from './page-meta.ts';
import { buildCrumbs } from './record-link.ts';
import { findShareImage } from './share-image.ts';

export function buildItemMeta(
  catalogue: PublicCatalogue,
  item: PublicItem,
  description: string | undefined,
  language: Language,
): PageMeta {
  const title = item.title[language] ?? item.title.vi;
  const image = findShareImage(item);
  const iiif = findIiifPath(catalogue, item);
  const facts = [toTypeAndNumber(item, language), item.issuer, item.date?.label[language]];
  return {
    language,
    title,
    description:
      description ?? `${facts.filter((fact) => fact !== undefined).join(', ')}. ${title}`,
    alternates: toAlternates(item.title, (shown) => urls.item(shown, item.slug)),
    crumbs: buildItemCrumbs(catalogue, item, language),
    jsonLd: buildJsonLd(catalogue, item, language),
    ...(image !== undefined && { image }),
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
    label:
      item.folios === undefined
        ? toTypeAndNumber(item, language)
        : toFolioWords(item.folios, language),
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
