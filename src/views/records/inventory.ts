import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { getFondsBySlug } from './by-slug.ts';
import { buildFileRow, type FileRow } from './file-row.ts';
import { inventoriesOf, type InventoryKey } from '#src/describe/links/inventories.ts';
import { buildListPageLinks, toNamedLink, type ListPageLink } from './inventory-list-pages.ts';
import { getListPage, splitIntoListPages } from '#src/describe/links/list-pages.ts';
import { toAlternates } from '#src/describe/links/local-link.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';
import { buildCrumbs, toInventoryName, toRecordLink } from '#src/describe/links/record-link.ts';
import { toYearSpan } from '#src/describe/facts/span.ts';

/** One list page of an inventory: at most 200 files, and links to the other list pages. */
export interface InventoryView {
  readonly meta: PageMeta;
  readonly fonds: Link;
  readonly name: string;
  /** Fonds and inventory as a reference: `TU · 01`. */
  readonly reference: string;
  readonly fileCount: string;
  readonly dates?: string;
  /** Empty when there is only one. */
  readonly listPages: readonly ListPageLink[];
  readonly current: ListPageLink;
  readonly previous?: Link;
  readonly next?: Link;
  readonly rows: readonly FileRow[];
}

export function buildInventoryView(
  catalogue: PublicCatalogue,
  key: InventoryKey,
  language: Language,
): InventoryView {
  const t = translateTo(language);
  const fonds = getFondsBySlug(catalogue, key.fonds);
  const inventory = inventoriesOf(catalogue, fonds.code).find(({ slug }) => slug === key.inventory);
  if (inventory === undefined) throw new RangeError(`No inventory ${key.inventory}.`);
  const listPages = buildListPageLinks(fonds, inventory, language);
  const current = listPages[key.listPage - 1];
  if (current === undefined)
    throw new RangeError(`No list page ${key.listPage} of ${listPages.length}.`);
  const name = toInventoryName(inventory, language);
  const fileCount = t('records.fileCount', { count: inventory.files.length });
  const dates = toYearSpan(inventory.files.map(({ date }) => date));
  const previous = listPages[key.listPage - 2];
  const next = listPages[key.listPage];
  const fondsLink = toRecordLink(fonds, language);
  const crumbs = buildCrumbs(catalogue, fonds.code, inventory, language);
  return {
    meta: {
      language,
      title: [name, listPages.length > 1 && current.label, fondsLink.label]
        .filter(Boolean)
        .join(' · '),
      description: t('records.inventoryIntro', { files: fileCount, fonds: fondsLink.label }),
      alternates: toAlternates(fonds.title, (shown) =>
        urls.inventory(shown, fonds.slug, inventory.slug, key.listPage),
      ),
      crumbs:
        listPages.length > 1
          ? [...crumbs, { label: current.label }]
          : [...crumbs.slice(0, -1), { label: name }],
    },
    fonds: fondsLink,
    name,
    reference: inventory.number === '' ? fonds.code : `${fonds.code} · ${inventory.number}`,
    fileCount,
    ...(dates === undefined ? {} : { dates }),
    listPages: listPages.length > 1 ? listPages : [],
    current,
    ...(previous === undefined ? {} : { previous: toNamedLink(previous) }),
    ...(next === undefined ? {} : { next: toNamedLink(next) }),
    rows: getListPage(splitIntoListPages(inventory.files), key.listPage).entries.map((file) =>
      buildFileRow(file, language),
    ),
  };
}
