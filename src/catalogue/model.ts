import type {
  Access,
  AccessReason,
  ArchivalDate,
  AuthorityKind,
  LetterTemplate,
  LocalProse,
  LocalText,
  RecordKind,
  Redaction,
  Region,
} from '../domain/values.ts';
import type { DayRule } from '../domain/occurrences.ts';
import type { SynonymGroup } from '../text/query/synonyms.ts';
import type { SiteSettings } from '../domain/schema/site.ts';

/**
 * The full catalogue: everything that archivists wrote, validated, linked, immutable,
 * access computed. It never leaves `catalogue/` and `publish/`: pages, views and publishers take a
 * `PublicCatalogue`, to which this type cannot be assigned.
 */
export interface Catalogue {
  readonly [fullCatalogue]: true;
  readonly site: SiteSettings;
  /** The day that access was computed for, `YYYY-MM-DD`. */
  readonly today: string;
  readonly fonds: readonly FondsRecord[];
  readonly files: readonly FileRecord[];
  readonly items: readonly ItemRecord[];
  readonly authorities: readonly AuthorityRecord[];
  readonly collections: readonly CollectionRecord[];
  readonly exhibits: readonly ExhibitRecord[];
  readonly anniversaries: readonly AnniversaryRecord[];
  readonly pages: readonly ProsePage[];
  /** Records that were on the site: all of it is public. */
  readonly withdrawn: readonly WithdrawnRecord[];
  readonly oldPaths: readonly OldPath[];
  /** Words that readers may type for one another. */
  readonly synonyms: readonly SynonymGroup[];
  /** To readers, for staff to begin with: never published. */
  readonly letters: readonly LetterTemplate[];
}
export declare const fullCatalogue: unique symbol;

/**
 * Values of the descriptive columns that are not modelled on their own, by canonical column name
 * (`format`, `autograph`, …): trimmed, NFC, code lists already turned to their codes.
 */
export type Fields = Readonly<Record<string, string>>;

/** Ids of the authorities a record refers to. */
export type AuthorityLinks = Readonly<Record<AuthorityKind, readonly string[]>>;

export interface FondsRecord {
  /** `fondsCode`: unique, never reused. */
  readonly code: string;
  /** What stands in the URL; see `reference.ts`. */
  readonly slug: string;
  readonly title: LocalText;
  readonly date?: ArchivalDate;
  readonly languages: readonly string[];
  readonly fields: Fields;
  /** English counterparts of fields, by the same names. */
  readonly fieldsEn: Fields;
  readonly prose: LocalProse;
  readonly access: Access;
}

export interface FileRecord {
  /** `fileCode`: unique over the whole archive, never reused. */
  readonly id: string;
  readonly slug: string;
  readonly fonds: string;
  /** Mục lục số (`fileCatalog`); empty when the fonds has none. */
  readonly inventory: string;
  /** Số, ký hiệu hồ sơ (`fileNotation`); the fileCode when not given. */
  readonly notation: string;
  readonly title: LocalText;
  readonly publicTitle?: LocalText;
  readonly date?: ArchivalDate;
  readonly languages: readonly string[];
  readonly fields: Fields;
  readonly fieldsEn: Fields;
  readonly authorities: AuthorityLinks;
  /** The day it opened by its date (`opensOn`), when that is what opened it. `YYYY-MM-DD` */
  readonly openedOn?: string;
  readonly access: Access;
}

export interface ItemRecord {
  /** `docCode`: unique over the whole archive, never reused. */
  readonly id: string;
  readonly slug: string;
  readonly fonds: string;
  /** `fileCode` of its file. */
  readonly file: string;
  readonly ordinal?: number;
  /** `typeName`: Nghị quyết, Báo cáo, … */
  readonly type: string;
  /** Số và ký hiệu as written: `24-NQ/TU`, `12-BC/GT`. */
  readonly number?: string;
  /** `subject` (trích yếu). */
  readonly title: LocalText;
  readonly publicTitle?: LocalText;
  readonly date?: ArchivalDate;
  /** `organName`. */
  readonly issuer?: string;
  readonly languages: readonly string[];
  /** Folio list as written, normalised: `1–6; 104; 159–160`. */
  readonly folios?: string;
  readonly fields: Fields;
  readonly fieldsEn: Fields;
  readonly authorities: AuthorityLinks;
  readonly access: Access;
  /** The day it opened by its date (`opensOn`), when that is what opened it. `YYYY-MM-DD` */
  readonly openedOn?: string;
  readonly pages: readonly PageRecord[];
}

/** A record that was taken off the site, as its page tells of it. It may have no row any more. */
export interface WithdrawnRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly slug: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly reason?: AccessReason;
  readonly note?: LocalText;
  /** Only where the archivist wrote one for readers. */
  readonly title?: LocalText;
}

/** The path that a record had under a code of before. */
export interface OldPath {
  readonly kind: RecordKind;
  readonly slug: string;
  /** Present code of the record. */
  readonly id: string;
}

export interface PageRecord {
  /** From 1. */
  readonly number: number;
  /** Folio label, as text. */
  readonly folio?: string;
  /** Already the strictest of fonds, file, item and page. */
  readonly access: Access;
  /** Master, relative to SCANS_DIR, with `/`; absent when the page has no scan. */
  readonly scan?: string;
  /** Which page of a master that holds several, a PDF or a TIFF, from 0. */
  readonly frame?: number;
  /** Transcription beside the master (ALTO, PAGE XML, hOCR), relative to SCANS_DIR. */
  readonly words?: string;
  /** Which page of a transcription of several, from 0, where that is not `frame`. */
  readonly wordsPage?: number;
  /** Burnt in before any derivative is cut. */
  readonly redactions: readonly Redaction[];
  /** A person has said that the scan is damaged and is shown as it is. */
  readonly acceptsDamage?: boolean;
}

export interface AuthorityRecord {
  readonly kind: AuthorityKind;
  readonly id: string;
  readonly slug: string;
  readonly name: LocalText;
  /** Other spellings, bí danh, former names. */
  readonly variants: readonly string[];
  readonly note?: LocalText;
  readonly validFrom?: ArchivalDate;
  readonly validUntil?: ArchivalDate;
  readonly broader?: string;
  readonly seeAlso: readonly string[];
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface RecordLink {
  readonly kind: 'file' | 'item';
  readonly id: string;
}

export interface CollectionRecord {
  readonly slug: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly cover?: { readonly item: string; readonly page: number };
  readonly prose: LocalProse;
  /** Every record the prose shows, in order, once. */
  readonly records: readonly RecordLink[];
}

/** `draft`: under `npm run dev` alone. `unlisted`: at a path that only who was told it knows. */
export type ExhibitState = 'draft' | 'unlisted' | 'published';

/** A table beside an exhibit, as its charts and figures read it. */
export interface ExhibitTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ExhibitMedia {
  readonly name: string;
  /** Below the content folder, with `/`. */
  readonly path: string;
}

export interface ExhibitRecord {
  /** An unlisted one has its review key at the end of it. */
  readonly slug: string;
  readonly state: ExhibitState;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly cover?: { readonly item: string; readonly page: number; readonly region?: Region };
  /** Who made it. */
  readonly curators?: LocalText;
  /** `YYYY-MM-DD` */
  readonly from?: string;
  readonly until?: string;
  readonly anniversary?: string;
  /** Its place on the hall's screen. */
  readonly kiosk?: number;
  readonly prose: LocalProse;
  readonly records: readonly RecordLink[];
  /** Those that the text uses. */
  readonly tables: readonly ExhibitTable[];
  /** Recordings and subtitles that the text uses. */
  readonly media: readonly ExhibitMedia[];
}

/** A day of the year that exhibits and records are shown for. */
export interface AnniversaryRecord extends DayRule {
  readonly id: string;
  readonly slug: string;
  readonly title: LocalText;
  readonly note?: LocalText;
  /** Chosen by the archivist, in order. */
  readonly records: readonly RecordLink[];
}

/** `content/pages/<slug>.md`: about, rules of use, guide. */
export interface ProsePage {
  readonly slug: string;
  readonly title: LocalText;
  readonly prose: LocalProse;
}
