import type { Language } from '../catalogue/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue, PublicFile } from '../publish/public-model.ts';
import { shareImageOf, urls } from '../site/urls.ts';
import { buildAccessPanel, type AccessPanelView } from './access-panel.ts';
import { getFileBySlug } from './by-slug.ts';
import { buildCitationData } from './citation-data.ts';
import { buildCitationView, type CitationView } from './citation-view.ts';
import { buildFileFacts, type FileFacts } from './file-facts.ts';
import { buildEmbeddedMetadata } from './embedded-metadata.ts';
import { findIiifPath } from './iiif-path.ts';
import { getFilePlace } from './inventories.ts';
import { buildItemRow, type ItemRow } from './item-row.ts';
import { buildJsonLd } from './json-ld.ts';
import { toAlternates, toTitledLanguage } from './local-link.ts';
import type { Link, PageMeta } from './page-meta.ts';
import {
  buildRequestTarget,
  toReference,
  toShortReference,
  type RequestTarget,
} from './request-target.ts';
import { buildCrumbs, toRecordLink } from './record-link.ts';
import { buildReportLetter } from './report-letter.ts';
import { findRights, type Rights } from './rights.ts';

export interface FileView {
  readonly meta: PageMeta;
  readonly id: string;
  /** `Hồ sơ 145 · 1975–1976` */
  readonly eyebrow: string;
  readonly title: string;
  readonly reference: string;
  readonly access: AccessPanelView;
  readonly rights: Rights;
  /** A letter about what is wrong with it; absent where the archive has no e-mail. */
  readonly report?: string;
  /** `TU-01-145` */
  readonly shortReference: string;
  readonly dates?: string;
  readonly facts: FileFacts;
  readonly request: RequestTarget;
  readonly itemCount: string;
  readonly items: readonly ItemRow[];
  /** Said in place of the list when it is empty. */
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
  const title = file.title[language] ?? file.title.vi;
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
    items: items.map((item, place) => buildItemRow(item, place + 1, language)),
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
