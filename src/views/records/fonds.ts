import type { Language, Prose } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue, PublicFonds } from '#src/public/public-model.ts';
import { shareImageOf, urls } from '#src/site/urls.ts';
import { buildAccessPanel, type AccessPanelView } from './access-panel.ts';
import { getFondsBySlug } from './by-slug.ts';
import type { FactGroup } from '#src/describe/facts/facts.ts';
import { buildFileRow, type FileRow } from './file-row.ts';
import { buildFondsAreas } from '#src/describe/facts/fonds-areas.ts';
import { buildFondsCard } from './fonds-index.ts';
import { findIiifPath } from '#src/describe/links/iiif-path.ts';
import { inventoriesOf, type Inventory } from '#src/describe/links/inventories.ts';
import { buildListPageLinks, type ListPageLink } from './inventory-list-pages.ts';
import { buildJsonLd } from './json-ld.ts';
import { listPageSize } from '#src/describe/links/list-pages.ts';
import { toAlternates, toTitledLanguage } from '#src/describe/links/local-link.ts';
import { isOpen } from '#src/describe/access/open-record.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';
import { toInventoryLink } from '#src/describe/links/record-link.ts';
import { toYearSpan } from '#src/describe/facts/span.ts';
import { buildReportLetter } from '#src/describe/access/report-letter.ts';
import { findRights, type Rights } from '#src/describe/access/rights.ts';

export interface FondsView {
  readonly meta: PageMeta;
  readonly code: string;
  readonly title: string;
  readonly dates?: string;
  readonly counts: string;
  readonly access: AccessPanelView;
  readonly rights: Rights;
  /** `mailto:` URL for reporting an error; absent where the archive has no e-mail. */
  readonly report?: string;
  /** The full description. */
  readonly prose?: { readonly nodes: Prose; readonly language: Language };
  readonly areas: readonly FactGroup[];
  readonly inventories: readonly FondsInventory[];
}

/** An inventory on the page of its fonds. */
export interface FondsInventory {
  /** `muc-luc-01` */
  readonly anchor: string;
  readonly link: Link;
  readonly fileCount: string;
  readonly dates?: string;
  /** All its files, where the fonds is small enough to show them on one page. */
  readonly rows: readonly FileRow[];
  /** Its list pages, where it is not. */
  readonly listPages: readonly ListPageLink[];
}

export function buildFondsView(
  catalogue: PublicCatalogue,
  slug: string,
  language: Language,
): FondsView {
  const t = translateTo(language);
  const fonds = getFondsBySlug(catalogue, slug);
  const card = buildFondsCard(catalogue, fonds, language);
  const isSmall = catalogue.filesOf(fonds.code).length <= listPageSize;
  const prose = findProse(fonds, language);
  const iiif = findIiifPath(catalogue, fonds);
  const report = buildReportLetter(catalogue, fonds, language);
  return {
    meta: {
      language,
      title: card.link.label,
      description: [t('records.fondsLead', { code: fonds.code }), card.dates, card.counts]
        .filter((part) => part !== undefined)
        .join(' · '),
      image: shareImageOf(urls.fonds(toTitledLanguage(fonds.title, language), fonds.slug)),
      alternates: toAlternates(fonds.title, (shown) => urls.fonds(shown, fonds.slug)),
      crumbs: [
        { label: t('common.fonds'), href: urls.fondsIndex(language) },
        { label: `${t('records.fonds')} ${fonds.code}` },
      ],
      jsonLd: buildJsonLd(catalogue, fonds, language),
      ...(iiif !== undefined && { iiif }),
    },
    code: fonds.code,
    title: card.link.label,
    ...(card.dates === undefined ? {} : { dates: card.dates }),
    counts: card.counts,
    access: buildAccessPanel(catalogue, fonds, language),
    rights: findRights(catalogue, fonds),
    ...(report !== undefined && { report }),
    ...(prose && { prose }),
    areas: buildFondsAreas(fonds, language, card.dates),
    inventories: inventoriesOf(catalogue, fonds.code).map((inventory) =>
      buildFondsInventory(fonds, inventory, language, isSmall),
    ),
  };
}

function findProse(fonds: PublicFonds, language: Language): FondsView['prose'] {
  if (!isOpen(fonds)) return undefined;
  const local = fonds.prose[language];
  const nodes = local ?? fonds.prose.vi;
  if (nodes.length === 0) return undefined;
  return { nodes, language: local === undefined ? 'vi' : language };
}

function buildFondsInventory(
  fonds: PublicFonds,
  inventory: Inventory,
  language: Language,
  isSmall: boolean,
): FondsInventory {
  const dates = toYearSpan(inventory.files.map(({ date }) => date));
  return {
    anchor: `muc-luc-${inventory.slug}`,
    link: toInventoryLink(fonds, inventory, language),
    fileCount: translateTo(language)('records.fileCount', { count: inventory.files.length }),
    ...(dates === undefined ? {} : { dates }),
    rows: isSmall ? inventory.files.map((file) => buildFileRow(file, language)) : [],
    listPages: isSmall ? [] : buildListPageLinks(fonds, inventory, language),
  };
}
