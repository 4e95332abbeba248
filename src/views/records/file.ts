import { inLanguage } from '#src/domain/local-text.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue, PublicFile } from '#src/public/public-model.ts';
import { shareImageOf, urls } from '#src/site/urls.ts';
import { buildAccessPanel, type AccessPanelView } from './access-panel.ts';
import { getFileBySlug } from './by-slug.ts';
import { buildCitationData } from '#src/describe/citation/citation-data.ts';
import { buildCitationView, type CitationView } from '#src/describe/citation/citation-view.ts';
import { buildFileFacts, type FileFacts } from '#src/describe/facts/file-facts.ts';
import { buildEmbeddedMetadata } from '#src/describe/citation/embedded-metadata.ts';
import { findIiifPath } from '#src/describe/links/iiif-path.ts';
import { getFilePlace } from '#src/describe/links/inventories.ts';
import { buildItemRow, type ItemRow } from './item-row.ts';
import { buildJsonLd } from './json-ld.ts';
import { toAlternates, toTitledLanguage } from '#src/describe/links/local-link.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';
import {
  buildRequestTarget,
  toReference,
  toShortReference,
  type RequestTarget,
} from '#src/describe/access/request-target.ts';
import { buildCrumbs, toRecordLink } from '#src/describe/links/record-link.ts';
import { buildReportLetter } from '#src/describe/access/report-letter.ts';
import { findRights, type Rights } from '#src/describe/access/rights.ts';

export interface FileView {
  readonly meta: PageMeta;
  readonly id: string;
  /** `Hồ sơ 145 · 1975–1976` */
  readonly eyebrow: string;
  readonly title: string;
  readonly reference: string;
  readonly access: AccessPanelView;
  readonly rights: Rights;
  /** `mailto:` URL for reporting an error; absent where the archive has no e-mail. */
  readonly report?: string;
  /** `TU-01-145` */
  readonly shortReference: string;
  readonly dates?: string;
  readonly facts: FileFacts;
  readonly request: RequestTarget;
  readonly itemCount: string;
  readonly items: readonly ItemRow[];
  /** Shown instead of the list when it is empty. */
  readonly noItems: string;
  readonly fonds?: Link;
  readonly previous?: Link;
  readonly next?: Link;
  readonly citation: CitationView;
}

export function buildFileView(
  catalogue: PublicCatalogue,
  slug: string,
  language: Language,
): FileView {
  const t = translateTo(language);
  const file = getFileBySlug(catalogue, slug);
  const { inventory, index } = getFilePlace(catalogue, file.id);
  const fonds = catalogue.findFonds(file.fonds);
  const items = catalogue.itemsOf(file.id);
  const { label: fullName } = toRecordLink(file, language);
  const title = inLanguage(file.title, language);
  const name = t('records.fileNumber', { number: file.notation });
  const facts = buildFileFacts(catalogue, file, language);
  const dates = file.date?.label[language];
  const reference = toReference(catalogue, file, language);
  const iiif = findIiifPath(catalogue, file);
  const report = buildReportLetter(catalogue, file, language);
  return {
    meta: {
      language,
      title: fullName,
      description: facts.description?.values[0]?.text ?? `${reference}. ${title}`,
      alternates: toAlternates(file.title, (shown) => urls.file(shown, file.slug)),
      crumbs: [...buildCrumbs(catalogue, file.fonds, inventory, language), { label: name }],
      embedded: buildEmbeddedMetadata(buildCitationData(catalogue, file)),
      jsonLd: buildJsonLd(catalogue, file, language),
      image: shareImageOf(urls.file(toTitledLanguage(file.title, language), file.slug)),
      ...(iiif !== undefined && { iiif }),
    },
    id: file.id,
    eyebrow: [name, dates].filter((part) => part !== undefined).join(' · '),
    title,
    reference,
    access: buildAccessPanel(catalogue, file, language),
    rights: findRights(catalogue, file),
    ...(report !== undefined && { report }),
    shortReference: toShortReference(catalogue, file),
    ...(dates !== undefined && { dates }),
    facts,
    request: buildRequestTarget(catalogue, file, language),
    itemCount: t('records.itemCount', { count: items.length }),
    items: items.map((item, position) => buildItemRow(item, position + 1, language)),
    noItems: t(file.access.kind === 'open' ? 'records.noItems' : 'records.noItemsConditional'),
    ...(fonds && { fonds: toRecordLink(fonds, language) }),
    ...neighbour('previous', inventory.files[index - 1], language),
    ...neighbour('next', inventory.files[index + 1], language),
    citation: buildCitationView(catalogue, file),
  };
}

function neighbour(
  side: 'previous' | 'next',
  file: PublicFile | undefined,
  language: Language,
): Partial<Record<'previous' | 'next', Link>> {
  return file === undefined ? {} : { [side]: toRecordLink(file, language) };
}
