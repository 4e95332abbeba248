import type { ArchivalDate, AuthorityKind, Language } from '#src/domain/values.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicAuthority, PublicCatalogue } from '#src/public/public-model.ts';
import { shareImageOf, urls } from '#src/site/urls.ts';
import { sortVietnamese } from '#src/text/collate.ts';
import { kindTitles, toAuthorityLink } from './authorities.ts';
import { getListPage, splitIntoListPages } from '#src/describe/links/list-pages.ts';
import {
  toAlternates,
  toShownText,
  toTitledLanguage,
  type ShownText,
} from '#src/describe/links/local-link.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';
import { buildRecordEntry, type RecordEntry } from '#src/describe/links/record-entry.ts';
import { buildListPageRow, listFondsOf, type ListPageRow } from './list-page-row.ts';

export interface AuthorityView {
  readonly meta: PageMeta;
  readonly kindLabel: string;
  readonly name: ShownText;
  readonly variants: readonly string[];
  /** `1976 – 1991`, `từ 1976`, `đến 1991`: when the name was in use, or the person lived. */
  readonly validity?: string;
  readonly validityLabel: string;
  readonly note?: ShownText;
  readonly broader?: Link;
  readonly narrower: readonly Link[];
  readonly seeAlso: readonly Link[];
  /** `10,93° B, 108,10° Đ` */
  readonly position?: string;
  /** Open records that refer to it. */
  readonly count: number;
  /** One list page of them: files, then items. */
  readonly groups: readonly { readonly label: string; readonly entries: readonly RecordEntry[] }[];
  readonly listPages: ListPageRow;
}

/** Every authority page of a language, with all its list pages. */
export function listAuthorityPages(catalogue: PublicCatalogue, language: Language) {
  return catalogue.authorities
    .filter(({ name }) => language === 'vi' || name.en !== undefined)
    .flatMap(({ kind, slug, id }) =>
      splitIntoListPages(catalogue.recordsAbout(id)).map(({ number }) => ({
        kind,
        slug,
        listPage: number,
      })),
    );
}

export function buildAuthority(
  catalogue: PublicCatalogue,
  { kind, slug }: { readonly kind: AuthorityKind; readonly slug: string },
  listPageNumber: number,
  language: Language,
): AuthorityView {
  const authority = catalogue.authorities.find((one) => one.kind === kind && one.slug === slug);
  if (authority === undefined) throw new RangeError(`No ${kind} ${slug}.`);
  const { id } = authority;
  const t = translateTo(language);
  const name = toShownText(language, authority.name);
  const note = authority.note && toShownText(language, authority.note);
  const validity = toValidity(authority.validFrom, authority.validUntil, language);
  const position = toPosition(authority, language);
  const broader = authority.broader && catalogue.findAuthority(authority.broader);
  const records = catalogue.recordsAbout(id);
  const listPages = splitIntoListPages(records);
  const listPage = getListPage(listPages, listPageNumber);
  const toPath = (shown: Language, number = listPageNumber) =>
    urls.authority(shown, authority.kind, authority.slug, number);
  return {
    meta: {
      language,
      title: name.text,
      description: t('browse.authority.description', { name: name.text, count: records.length }),
      image: shareImageOf(
        urls.authority(toTitledLanguage(authority.name, language), authority.kind, authority.slug),
      ),
      alternates: toAlternates(authority.name, (shown) => toPath(shown)),
      crumbs: [
        { label: t(kindTitles[authority.kind]), href: urls.authorities(language, authority.kind) },
        { label: name.text },
      ],
      jsonLd: toJsonLd(authority, name.text),
    },
    kindLabel: t(`browse.authority.${authority.kind}`),
    name,
    variants: authority.variants,
    ...(validity !== undefined && { validity }),
    validityLabel: t(kind === 'person' ? 'browse.authority.lifetime' : 'browse.authority.validity'),
    ...(note && { note }),
    ...(broader && { broader: toAuthorityLink(broader, language) }),
    narrower: sortVietnamese(
      catalogue.authorities
        .filter((one) => one.broader === id)
        .map((one) => toAuthorityLink(one, language)),
      ({ label }) => label,
    ),
    seeAlso: authority.seeAlso
      .map((other) => catalogue.findAuthority(other))
      .filter((other) => other !== undefined)
      .map((other) => toAuthorityLink(other, language)),
    ...(position !== undefined && { position }),
    count: records.length,
    groups: [...Map.groupBy(listPage.entries, (record) => record.kind)].map(([of, entries]) => ({
      label: t(of === 'file' ? 'browse.files' : 'browse.items'),
      entries: entries.map((record) => buildRecordEntry(catalogue, record, language)),
    })),
    listPages: buildListPageRow(listPages, listPageNumber, language, listFondsOf, (number) =>
      toPath(language, number),
    ),
  };
}

function toValidity(
  from: ArchivalDate | undefined,
  until: ArchivalDate | undefined,
  language: Language,
): string | undefined {
  const t = translateTo(language);
  if (from && until) return `${from.label[language]} – ${until.label[language]}`;
  if (from) return t('browse.since', { date: from.label[language] });
  if (until) return t('browse.until', { date: until.label[language] });
  return undefined;
}

/** Decimal degrees to two places, about a kilometre. */
function toPosition(
  { latitude, longitude }: PublicAuthority,
  language: Language,
): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const t = translateTo(language);
  const degrees = (value: number) =>
    formatNumber(language, Math.round(Math.abs(value) * 100) / 100);
  return [
    t(latitude < 0 ? 'browse.south' : 'browse.north', { degrees: degrees(latitude) }),
    t(longitude < 0 ? 'browse.west' : 'browse.east', { degrees: degrees(longitude) }),
  ].join('; ');
}

const schemaTypes = {
  subject: 'DefinedTerm',
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
} as const satisfies Record<AuthorityKind, string>;

function toJsonLd({ kind, variants }: PublicAuthority, name: string) {
  return {
    '@context': 'https://schema.org',
    '@type': schemaTypes[kind],
    name,
    ...(variants.length > 0 && { alternateName: variants }),
  };
}
