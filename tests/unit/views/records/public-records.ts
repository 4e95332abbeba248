import { allowFields } from '#tests/helpers/allowed-fields.ts';
import { siteSchema } from '#src/domain/schema/site.ts';
import { readDate } from '#src/domain/dates.ts';
import type { ArchivalDate, AuthorityKind } from '#src/domain/values.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import type {
  ConditionalItem,
  OpenFile,
  OpenFonds,
  OpenItem,
  PublicAuthority,
  PublicCatalogue,
  PublicData,
} from '#src/public/public-model.ts';

/** Small public records for tests; what a test is about is given, the rest is usual. */
export function dated(written: string): ArchivalDate {
  const reading = readDate(written);
  if (reading.kind !== 'date') throw new Error(`${written} is no date.`);
  return reading.date;
}

const noAuthorities = { subject: [], person: [], organisation: [], place: [] };

export function openFonds(changes: Partial<OpenFonds> = {}): OpenFonds {
  return {
    kind: 'fonds',
    code: 'TU',
    slug: 'TU',
    title: { vi: 'Phông Tỉnh ủy Bình Trung', en: 'Provincial Party Committee of Bình Trung' },
    languages: ['01'],
    access: { kind: 'open' },
    fields: {},
    fieldsEn: {},
    prose: { vi: [] },
    ...changes,
  };
}

export function openFile(changes: Partial<OpenFile> = {}): OpenFile {
  return {
    kind: 'file',
    id: 'TU-02-145',
    slug: 'TU-02-145',
    fonds: 'TU',
    inventory: '02',
    notation: '145',
    title: { vi: 'Nghị quyết năm 1976', en: 'Resolutions of 1976' },
    languages: ['01'],
    access: { kind: 'open' },
    fields: {},
    fieldsEn: {},
    authorities: noAuthorities,
    ...changes,
  };
}

export function openItem(changes: Partial<OpenItem> = {}): OpenItem {
  return {
    kind: 'item',
    id: 'TU-02-145-1',
    slug: 'TU-02-145-1',
    fonds: 'TU',
    file: 'TU-02-145',
    ordinal: 1,
    type: 'Nghị quyết',
    number: '24-NQ/TU',
    title: { vi: 'Nghị quyết về khôi phục đường sắt', en: 'Resolution on restoring the railway' },
    date: dated('03/02/1976'),
    issuer: 'Tỉnh ủy Bình Trung',
    languages: ['01'],
    folios: '12–15',
    access: { kind: 'open' },
    fields: {},
    fieldsEn: {},
    authorities: noAuthorities,
    pages: [],
    ...changes,
  };
}

export function conditionalItem(changes: Partial<ConditionalItem> = {}): ConditionalItem {
  const { kind, id, slug, fonds, file, type, title, languages } = openItem();
  return {
    ...{ kind, id, slug, fonds, file, type, title, languages },
    access: { kind: 'conditional', reason: 'privacy', opensOn: '2031-01-01' },
    fields: allowFields(),
    fieldsEn: allowFields(),
    ...changes,
  };
}

export function authority(kind: AuthorityKind, id: string, name: string): PublicAuthority {
  return { kind, id, slug: id, name: { vi: name }, variants: [], seeAlso: [] };
}

export function catalogueOf(data: Partial<PublicData>): PublicCatalogue {
  return indexPublicData({
    site: siteSchema.parse({
      name: { vi: 'Lưu trữ lịch sử Đảng bộ tỉnh Bình Trung', en: 'Party Archives of Bình Trung' },
      url: 'https://luutru.example',
    }),
    today: '2026-11-22',
    fonds: [openFonds()],
    files: [openFile()],
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
