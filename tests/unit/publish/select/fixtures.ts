import type {
  AuthorityLinks,
  AuthorityRecord,
  Catalogue,
  CollectionRecord,
  FileRecord,
  FondsRecord,
  fullCatalogue,
  ItemRecord,
  PageRecord,
} from '#src/catalogue/model.ts';
import { siteSchema } from '#src/domain/schema/site.ts';
import type { Access } from '#src/domain/values.ts';

const open: Access = { kind: 'open' };
export const conditional: Access = {
  kind: 'conditional',
  reason: 'privacy',
  opensOn: '2040-01-01',
};
export const withheld: Access = { kind: 'withheld' };

export const noAuthorities: AuthorityLinks = {
  subject: [],
  person: [],
  organisation: [],
  place: [],
};

export function buildFonds(parts: Partial<FondsRecord> = {}): FondsRecord {
  return {
    code: 'TU',
    slug: 'TU',
    title: { vi: 'Phông Tỉnh ủy', en: 'Provincial Committee' },
    languages: ['01'],
    fields: { description: 'Giới thiệu phông Tỉnh ủy' },
    fieldsEn: {},
    prose: { vi: [{ kind: 'html', html: '<p>Lịch sử đơn vị hình thành phông</p>' }] },
    access: open,
    ...parts,
  };
}

export function buildFile(parts: Partial<FileRecord> = {}): FileRecord {
  return {
    id: 'TU-01-145',
    slug: 'TU-01-145',
    fonds: 'TU',
    inventory: '01',
    notation: '145',
    title: { vi: 'Hồ sơ hội nghị', en: 'Conference papers' },
    languages: ['01'],
    fields: { totalDoc: '2', description: 'Hồ sơ gồm hai văn bản' },
    fieldsEn: {},
    authorities: noAuthorities,
    access: open,
    ...parts,
  };
}

export function buildItem(parts: Partial<ItemRecord> = {}): ItemRecord {
  return {
    id: 'TU-01-145-1',
    slug: 'TU-01-145-1',
    fonds: 'TU',
    file: 'TU-01-145',
    ordinal: 1,
    type: 'Nghị quyết',
    number: '24-NQ/TU',
    title: { vi: 'Về phát triển thủy lợi', en: 'On irrigation works' },
    date: {
      written: '03/02/1976',
      edtf: '1976-02-03',
      earliest: '1976-02-03',
      latest: '1976-02-03',
      label: { vi: '3/2/1976', en: '3 February 1976' },
    },
    issuer: 'Ban Chấp hành Đảng bộ tỉnh',
    languages: ['01'],
    folios: '1–6',
    fields: { numberOfPage: '12', description: 'Bản chính có bút phê' },
    fieldsEn: { description: 'Original with notes' },
    authorities: noAuthorities,
    access: open,
    pages: [],
    ...parts,
  };
}

export function buildPage(number: number, parts: Partial<PageRecord> = {}): PageRecord {
  const name = String(number).padStart(4, '0');
  return {
    number,
    access: open,
    scan: `TU/145/nghi-quyet/${name}.jpg`,
    words: `TU/145/nghi-quyet/${name}.xml`,
    redactions: [],
    ...parts,
  };
}

export function buildAuthority(parts: Partial<AuthorityRecord> = {}): AuthorityRecord {
  return {
    kind: 'person',
    id: 'P1',
    slug: 'tran-van-binh',
    name: { vi: 'Trần Văn Bình' },
    variants: [],
    seeAlso: [],
    ...parts,
  };
}

export function buildCollection(parts: Partial<CollectionRecord> = {}): CollectionRecord {
  return {
    slug: 'thuy-loi',
    title: { vi: 'Thủy lợi' },
    summary: { vi: 'Công trình thủy lợi của tỉnh' },
    prose: { vi: [] },
    records: [],
    ...parts,
  };
}

export function buildCatalogue(
  parts: Partial<Omit<Catalogue, 'site'>> & { readonly site?: object } = {},
): Catalogue {
  const { site = {}, ...records } = parts;
  const catalogue: Omit<Catalogue, typeof fullCatalogue> = {
    site: siteSchema.parse(site),
    today: '2026-11-23',
    fonds: [buildFonds()],
    files: [buildFile()],
    items: [buildItem()],
    withdrawn: [],
    oldPaths: [],
    authorities: [],
    collections: [],
    exhibits: [],
    anniversaries: [],
    synonyms: [],
    pages: [],
    letters: [],
    ...records,
  };
  return catalogue as Catalogue;
}
