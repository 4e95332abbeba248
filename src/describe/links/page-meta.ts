import type { Language } from '#src/domain/values.ts';
import type { MetaTag } from '../citation/embedded-metadata.ts';

/** One step of the way from the home page to where the reader is. The last has no `href`. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
  /** Set when it leads to a page in another language. */
  readonly language?: Language;
}

/** A link as pages show it. `language` is set when it leads to a page in another language. */
export interface Link {
  readonly label: string;
  readonly href: string;
  readonly language?: Language;
}

/** What the layout needs of every page. */
export interface PageMeta {
  readonly language: Language;
  /** Title without the archive's name. */
  readonly title: string;
  readonly description?: string;
  /** Address of this page in each language it exists in; paths from the root. */
  readonly alternates: { readonly vi: string; readonly en?: string };
  readonly crumbs: readonly Crumb[];
  /** schema.org; conditional records carry `conditionsOfAccess`. */
  readonly jsonLd?: Readonly<Record<string, unknown>>;
  /** What the page is about, for software that reads pages; `meta` elements. */
  readonly embedded?: readonly MetaTag[];
  /** Path from the root of its picture for sharing (`shareImageOf`); that of the home page where it has none. */
  readonly image?: string;
  /** Path from the root of the IIIF document of what the page is about. */
  readonly iiif?: string;
  /** Path from the root of an iCalendar of what the page is about. */
  readonly calendar?: string;
  /** Kept out of search engines. */
  readonly noIndex?: boolean;
  /** It only leads to another page, of which `alternates` are the addresses. */
  readonly leadsOn?: boolean;
  /** Its address is a secret of its reader: it is told to no other page. */
  readonly isPrivate?: boolean;
}

/** Sections of the main menu. */
export type Section = 'exhibits' | 'collections' | 'fonds' | 'anniversaries' | 'search' | 'request';
