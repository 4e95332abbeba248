/**
 * Small immutable values shared by the full catalogue and the published one.
 * All of them survive `JSON.stringify` unchanged.
 */

/** Languages of the site. Vietnamese is the first; English is shown where a record has it. */
export type Language = 'vi' | 'en';

/** A text in Vietnamese and, where the archive wrote one, in English. NFC. */
export interface LocalText {
  readonly vi: string;
  readonly en?: string;
}

/**
 * A date as archives write it, read into EDTF (ISO 8601-2:2019).
 * `earliest` and `latest` are whole days, `YYYY-MM-DD`; an open end is absent.
 */
export interface ArchivalDate {
  /** As written in the content file, NFC. */
  readonly written: string;
  /** EDTF level 1, e.g. `1930~`, `1945/1954`, `../1954`. */
  readonly edtf: string;
  readonly earliest?: string;
  readonly latest?: string;
  /** The date for people: `khoảng 1930` and `about 1930`. */
  readonly label: { readonly vi: string; readonly en: string };
}

/** Level of description. */
export type RecordKind = 'fonds' | 'file' | 'item';

/**
 * Closed list of reasons why something is conditional (`accessReason`). `other` requires a note.
 */
export const accessReasons = [
  'privacy',
  'harm',
  'damaged',
  'processing',
  'donor',
  'other',
] as const;
export type AccessReason = (typeof accessReasons)[number];

/** Why something is conditional: all of it is public. */
export interface ConditionalAccess {
  readonly kind: 'conditional';
  readonly reason?: AccessReason;
  /** Only with reason `other`. */
  readonly note?: LocalText;
  /** Legal basis, as the archive words it. */
  readonly basis?: string;
  /** First day on which it is open, `YYYY-MM-DD` (inclusive). */
  readonly opensOn?: string;
  /** The level that closed it, when that is above the record itself. */
  readonly from?: 'fonds' | 'file' | 'item';
}

export type PublicAccess = { readonly kind: 'open' } | ConditionalAccess;

/** `withheld`: no trace of the record leaves `catalogue/`, not even its existence. */
export type Access = PublicAccess | { readonly kind: 'withheld' };

/** The four kinds of authority, by the name of their file in `content/authorities/`. */
export const authorityKinds = ['subject', 'person', 'organisation', 'place'] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

/** A rectangle on a page image, in pixels of the master. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Closed list of grounds for blacking out a place on a page (`ground`). */
export const redactionGrounds = ['privacy', 'business', 'harm', 'donor', 'other'] as const;
export type RedactionGround = (typeof redactionGrounds)[number];

/** A rectangle that is blacked out before any derivative of a page is made. */
export interface Redaction extends Region {
  /** Absent where the archive states none. */
  readonly ground?: RedactionGround;
}

/**
 * Prose written by archivists in Markdown with a closed set of components, already parsed.
 * Content never runs code: imports, exports and expressions in MDX are content errors.
 */
export type Prose = readonly ProseNode[];
export type ProseNode =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'component';
      readonly name: string;
      readonly props: Readonly<Record<string, string>>;
      readonly children: Prose;
    };

export interface LocalProse {
  readonly vi: Prose;
  readonly en?: Prose;
}

/** The purpose of a letter to a reader; the desk offers the letters that fit. */
export const letterUses = ['granted', 'partly', 'refused', 'ask', 'other'] as const;
export type LetterUse = (typeof letterUses)[number];

/** Placeholders that a letter may have in braces: filled in for each request. */
export const letterPlaces = [
  'nguoi-doc',
  'ma-phieu',
  'ngay-nhan',
  'tra-loi-cham-nhat',
  'tai-lieu',
  'quyet-dinh',
  'khieu-nai',
  'co-quan',
  'lien-he',
  'can-bo',
  'hom-nay',
] as const;
export type LetterPlace = (typeof letterPlaces)[number];

/** A letter template for staff, in plain text with its placeholders unfilled. */
export interface LetterTemplate {
  readonly slug: string;
  readonly title: LocalText;
  readonly use: LetterUse;
  readonly text: LocalText;
}
