import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type {
  PublicCatalogue,
  PublicFile,
  PublicFonds,
  PublicItem,
} from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import type { Inventory } from './inventories.ts';
import { toLocalLink } from './local-link.ts';
import type { Crumb, Link } from './page-meta.ts';
import { toRecordName } from '../names/record-name.ts';

/** A link whose text is the record's name (`toRecordName`). */
export function toRecordLink(
  record: PublicFonds | PublicFile | PublicItem,
  language: Language,
): Link {
  const toPath = (shown: Language) => urls[record.kind](shown, record.slug);
  return toLocalLink(language, toRecordName(record), toPath);
}

/** The first list page of an inventory, in the language that its fonds is shown in. */
export function toInventoryLink(
  fonds: PublicFonds,
  inventory: Inventory,
  language: Language,
  listPage = 1,
): Link {
  const link = toLocalLink(language, fonds.title, (shown) =>
    urls.inventory(shown, fonds.slug, inventory.slug, listPage),
  );
  return { ...link, label: toInventoryName(inventory, language) };
}

export function toInventoryName({ number }: Inventory, language: Language): string {
  const t = translateTo(language);
  return number === '' ? t('records.noInventory') : t('records.inventoryNumber', { number });
}

/** Breadcrumbs from the list of fonds to the inventory of a file; each step is a link. */
export function buildCrumbs(
  catalogue: PublicCatalogue,
  fondsCode: string,
  inventory: Inventory,
  language: Language,
): readonly Crumb[] {
  const t = translateTo(language);
  const start: Crumb = { label: t('common.fonds'), href: urls.fondsIndex(language) };
  const fonds = catalogue.findFonds(fondsCode);
  if (fonds === undefined) return [start];
  return [
    start,
    { ...toRecordLink(fonds, language), label: `${t('records.fonds')} ${fonds.code}` },
    toInventoryLink(fonds, inventory, language),
  ];
}
