import { allowFields } from '#tests/helpers/allowed-fields.ts';
import { siteSchema } from '#src/domain/schema/site.ts';
import type { ArchivalDate, ConditionalAccess } from '#src/domain/values.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import type {
  ConditionalItem,
  OpenFile,
  OpenFonds,
  OpenItem,
  PublicAnniversary,
  PublicAuthority,
  PublicCatalogue,
  PublicData,
} from '#src/public/public-model.ts';

/** Small public records for the views of browsing and stories. */
const noAuthorities = { subject: [], person: [], organisation: [], place: [] };

export function day(text: string): ArchivalDate {
  return span(text, text);
}

export function span(earliest: string, latest: string): ArchivalDate {
  const label = earliest === latest ? earliest : `${earliest} – ${latest}`;
  return { written: label, edtf: label, earliest, latest, label: { vi: label, en: label } };
}

export const fonds: OpenFonds = {
  kind: 'fonds',
  code: 'TU',
  slug: 'tu',
  title: { vi: 'Phông Tỉnh ủy', en: 'Provincial Committee' },
  languages: ['01'],
  access: { kind: 'open' },
  fields: {},
  fieldsEn: {},
  prose: { vi: [] },
};

export function file(id: string, more: Partial<OpenFile> = {}): OpenFile {
  return {
    kind: 'file',
    id,
    slug: id,
    fonds: 'TU',
    inventory: '01',
    notation: id,
    title: { vi: `Hồ sơ ${id}` },
    languages: ['01'],
    access: { kind: 'open' },
    fields: {},
    fieldsEn: {},
    authorities: noAuthorities,
    ...more,
  };
}

export function item(id: string, more: Partial<OpenItem> = {}): OpenItem {
  return {
    kind: 'item',
    id,
    slug: id,
    fonds: 'TU',
    file: '145',
    type: 'Báo cáo',
    title: { vi: `Văn bản ${id}` },
    languages: ['01'],
    access: { kind: 'open' },
    fields: {},
    fieldsEn: {},
    authorities: noAuthorities,
    pages: [],
    ...more,
  };
}

export const closing: ConditionalAccess = {
  kind: 'conditional',
  reason: 'privacy',
  opensOn: '2040-01-01',
};

export function closedItem(id: string): ConditionalItem {
  return {
    kind: 'item',
    id,
    slug: id,
    fonds: 'TU',
    file: '145',
    type: 'Đơn',
    title: { vi: `Văn bản ${id}` },
    languages: ['01'],
    access: closing,
    fields: allowFields(),
    fieldsEn: allowFields(),
  };
}

/** A fixed day, `MM-DD`. */
export function anniversary(
  id: string,
  monthDay: string,
  more: Partial<PublicAnniversary> = {},
): PublicAnniversary {
  const title = { vi: `Ngày ${id}` };
  return { id, slug: id, calendar: 'solar', day: monthDay, title, records: [], ...more };
}

export function authority(id: string, more: Partial<PublicAuthority> = {}): PublicAuthority {
  return { kind: 'place', id, slug: id, name: { vi: id }, variants: [], seeAlso: [], ...more };
}

export function catalogueOf(data: Partial<PublicData>): PublicCatalogue {
  return indexPublicData({
    site: siteSchema.parse({}),
    today: '2026-11-23',
    fonds: [fonds],
    files: [file('145')],
    items: [],
    authorities: [],
    collections: [],
    exhibits: [],
    anniversaries: [],
    synonyms: [],
    pages: [],
    ...data,
  });
}
