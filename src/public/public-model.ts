import type { SynonymGroup } from '../text/query/synonyms.ts';
import type { ImageService } from '../domain/image-service.ts';
import type { SiteSettings } from '../domain/schema/site.ts';
import type {
  AnniversaryRecord,
  AuthorityLinks,
  AuthorityRecord,
  CollectionRecord,
  ExhibitRecord,
  Fields,
  ProsePage,
  WithdrawnRecord,
} from '../catalogue/model.ts';
import type {
  ArchivalDate,
  ConditionalAccess,
  LocalProse,
  LocalText,
  RecordKind,
  RedactionGround,
} from '../domain/values.ts';

/**
 * Public data only. A conditional record has no property for authorities, prose or page images, and
 * only the descriptive columns that `publicFields` allows.
 * Only `indexPublicData` makes it; every output takes this.
 */
export interface PublicCatalogue extends PublicData {
  readonly [publicCatalogue]: true;
  findFonds(code: string): PublicFonds | undefined;
  findFile(id: string): PublicFile | undefined;
  findItem(id: string): PublicItem | undefined;
  findAuthority(id: string): PublicAuthority | undefined;
  findCollection(slug: string): PublicCollection | undefined;
  findExhibit(slug: string): PublicExhibit | undefined;
  /** Files of a fonds, in order of reference. */
  filesOf(fonds: string): readonly PublicFile[];
  /** Items of a file, in order. */
  itemsOf(file: string): readonly PublicItem[];
  /** Open files and items that refer to an authority, in order of reference. */
  recordsAbout(authority: string): readonly (PublicFile | PublicItem)[];
}
export declare const publicCatalogue: unique symbol;

/** The same as plain JSON, which the build writes and pages read. */
export interface PublicData {
  readonly site: SiteSettings;
  readonly today: string;
  readonly fonds: readonly PublicFonds[];
  /** In order of reference. */
  readonly files: readonly PublicFile[];
  /** In order of reference. */
  readonly items: readonly PublicItem[];
  /** Withdrawn records, each with a page that says so; absent when there are none. */
  readonly withdrawn?: readonly PublicWithdrawn[];
  /** URLs under former codes; absent when there are none. */
  readonly moved?: readonly MovedRecord[];
  readonly authorities: readonly PublicAuthority[];
  readonly collections: readonly PublicCollection[];
  readonly exhibits: readonly PublicExhibit[];
  /**
   * Exhibits that no list, index or feed may include: they are not in the lists that those take.
   * `findExhibit` finds them by their URL, which cannot be guessed.
   */
  readonly unlistedExhibits?: readonly PublicExhibit[];
  readonly anniversaries: readonly PublicAnniversary[];
  readonly pages: readonly ProsePage[];
  /** Words that readers may use interchangeably. */
  readonly synonyms: readonly SynonymGroup[];
  /** Another server of its page images; absent if the site serves them itself. */
  readonly imageService?: ImageService;
  /** Set where the site's own server renders every region and size of its page images. */
  readonly rendersImages?: true;
  /** Set where the site is for the kiosk: no forms, no external links. */
  readonly isKiosk?: true;
}

/**
 * Columns of a conditional record that `site.yaml` `publicFields` makes public. Only
 * `publish/select` creates this type, so the columns of full records or staff data are not
 * assignable. Which columns are allowed is known only at run time; the gate checks that.
 */
export type AllowedFields = Fields & { readonly [allowedFields]: true };
declare const allowedFields: unique symbol;

/** Facts that are public whatever the access, subject to `site.yaml` `publicFields`. */
interface FondsBase {
  readonly kind: 'fonds';
  readonly code: string;
  readonly slug: string;
  readonly title: LocalText;
  readonly date?: ArchivalDate;
  readonly languages: readonly string[];
}
export interface OpenFonds extends FondsBase {
  readonly access: { readonly kind: 'open' };
  readonly fields: Fields;
  readonly fieldsEn: Fields;
  readonly prose: LocalProse;
}
export interface ConditionalFonds extends FondsBase {
  readonly access: ConditionalAccess;
  readonly fields: AllowedFields;
  readonly fieldsEn: AllowedFields;
}
export type PublicFonds = OpenFonds | ConditionalFonds;

interface FileBase {
  readonly kind: 'file';
  readonly id: string;
  readonly slug: string;
  readonly fonds: string;
  readonly inventory: string;
  readonly notation: string;
  /** The `publicTitle` where there is one and the record is not open. */
  readonly title: LocalText;
  readonly date?: ArchivalDate;
  readonly languages: readonly string[];
}
export interface OpenFile extends FileBase {
  readonly access: { readonly kind: 'open' };
  /** The day it opened by its date, when it was closed before. */
  readonly openedOn?: string;
  readonly fields: Fields;
  readonly fieldsEn: Fields;
  readonly authorities: AuthorityLinks;
}
export interface ConditionalFile extends FileBase {
  readonly access: ConditionalAccess;
  readonly fields: AllowedFields;
  readonly fieldsEn: AllowedFields;
}
export type PublicFile = OpenFile | ConditionalFile;

interface ItemBase {
  readonly kind: 'item';
  readonly id: string;
  readonly slug: string;
  readonly fonds: string;
  readonly file: string;
  readonly ordinal?: number;
  /** Empty when the archive does not publish the type of conditional items. */
  readonly type: string;
  readonly number?: string;
  readonly title: LocalText;
  readonly date?: ArchivalDate;
  readonly issuer?: string;
  readonly languages: readonly string[];
  readonly folios?: string;
}
export interface OpenItem extends ItemBase {
  readonly access: { readonly kind: 'open' };
  /** The day it opened by its date, when it was closed before. */
  readonly openedOn?: string;
  readonly fields: Fields;
  readonly fieldsEn: Fields;
  readonly authorities: AuthorityLinks;
  readonly pages: readonly PublicPage[];
}
export interface ConditionalItem extends ItemBase {
  readonly access: ConditionalAccess;
  readonly fields: AllowedFields;
  readonly fieldsEn: AllowedFields;
}
export type PublicItem = OpenItem | ConditionalItem;

export type PublicPage =
  | {
      readonly kind: 'open';
      readonly number: number;
      readonly folio?: string;
      /** A master exists; its derivatives are under `site/urls.ts` `imageOf`. */
      readonly scanned: boolean;
      /** A master exists but its derivatives could not be made. */
      readonly failed?: true;
      /** Its redactions from top to bottom, each with its ground where one is stated. */
      readonly redactions?: readonly { readonly ground?: RedactionGround }[];
    }
  | {
      readonly kind: 'conditional';
      readonly number: number;
      readonly folio?: string;
      readonly access: ConditionalAccess;
    };

/** The URL of a record under a former code, and its current slug. */
export interface MovedRecord {
  readonly kind: RecordKind;
  readonly slug: string;
  readonly to: string;
}

export type PublicWithdrawn = WithdrawnRecord;
export type PublicAuthority = AuthorityRecord;
export type PublicCollection = CollectionRecord;
export type PublicAnniversary = AnniversaryRecord;
export type PublicExhibit = Omit<ExhibitRecord, 'state' | 'tables' | 'media'> &
  Partial<Pick<ExhibitRecord, 'tables' | 'media'>> & {
    /** Set where it is not public: only reviewers or `npm run dev` see it. */
    readonly state?: 'draft' | 'unlisted';
  };
export type PublicRecord = PublicFonds | PublicFile | PublicItem;
export type { AuthorityLinks, Fields };
