import { inLanguage } from '#src/domain/local-text.ts';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { Language } from '#src/domain/values.ts';
import type {
  PublicCatalogue,
  PublicFile,
  PublicFonds,
  PublicItem,
} from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { buildAccessNotice, toConditions } from '#src/describe/access/access-notice.ts';
import { toArchiveName } from '#src/describe/names/archive-name.ts';
import { toRecordName } from '#src/describe/names/record-name.ts';
import { findRights } from '#src/describe/access/rights.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * A record as schema.org `ArchiveComponent`, up the chain to its holding archive.
 * https://schema.org/ArchiveComponent
 */
export function buildJsonLd(
  catalogue: PublicCatalogue,
  record: PublicFonds | PublicFile | PublicItem,
  language: Language,
): JsonLd {
  const { site } = catalogue;
  return {
    '@context': 'https://schema.org',
    ...toComponent(catalogue, record, language),
    ...conditionsOf(catalogue, record, language),
    ...rightsOf(catalogue, record, language),
    ...aboutOf(catalogue, record, language),
    ...partOf(catalogue, record, language),
    holdingArchive: toHoldingArchive(site, language),
  };
}

/** The archive as schema.org `ArchiveOrganization`, with its name in citations. */
export function toHoldingArchive(site: SiteSettings, language: Language): JsonLd {
  return {
    '@type': 'ArchiveOrganization',
    name: toArchiveName(site, language),
    url: new URL(urls.home(language), site.url).href,
  };
}

function toComponent(
  { site }: PublicCatalogue,
  record: PublicFonds | PublicFile | PublicItem,
  language: Language,
): JsonLd {
  const names = toRecordName(record);
  return {
    '@type': 'ArchiveComponent',
    '@id': new URL(pathOf(record, 'vi'), site.url).href,
    identifier: record.kind === 'fonds' ? record.code : record.id,
    name: inLanguage(names, language),
    url: new URL(pathOf(record, shownLanguage(record, language)), site.url).href,
    ...(record.date === undefined ? {} : { temporalCoverage: record.date.edtf }),
  };
}

/** Text for people, not an access control, as schema.org defines `conditionsOfAccess`. */
function conditionsOf(
  { site }: PublicCatalogue,
  { access, kind }: PublicFonds | PublicFile | PublicItem,
  language: Language,
): JsonLd {
  if (access.kind === 'open') return { isAccessibleForFree: true };
  const notice = buildAccessNotice(access, kind, site, language);
  return { conditionsOfAccess: toConditions(notice, language) };
}

function rightsOf(
  catalogue: PublicCatalogue,
  record: PublicFonds | PublicFile | PublicItem,
  language: Language,
): JsonLd {
  const { statement, href } = findRights(catalogue, record);
  return {
    usageInfo: { '@type': 'CreativeWork', text: inLanguage(statement, language) },
    ...(href === undefined ? {} : { license: href }),
  };
}

function aboutOf(
  catalogue: PublicCatalogue,
  record: PublicFonds | PublicFile | PublicItem,
  language: Language,
): JsonLd {
  const ids = 'authorities' in record ? Object.values(record.authorities).flat() : [];
  const names = ids
    .map((id) => catalogue.findAuthority(id)?.name)
    .flatMap((name) => (name === undefined ? [] : [inLanguage(name, language)]));
  return names.length === 0 ? {} : { about: names.map((name) => ({ '@type': 'Thing', name })) };
}

function partOf(
  catalogue: PublicCatalogue,
  record: PublicFonds | PublicFile | PublicItem,
  language: Language,
): JsonLd {
  if (record.kind === 'fonds') return {};
  const parent =
    record.kind === 'item' ? catalogue.findFile(record.file) : catalogue.findFonds(record.fonds);
  if (parent === undefined) return {};
  return {
    isPartOf: {
      ...toComponent(catalogue, parent, language),
      ...partOf(catalogue, parent, language),
    },
  };
}

function pathOf(record: PublicFonds | PublicFile | PublicItem, language: Language): string {
  return urls[record.kind](language, record.slug);
}

function shownLanguage({ title }: { readonly title: { readonly en?: string } }, wanted: Language) {
  return title.en === undefined ? 'vi' : wanted;
}
