import type { Language } from '#src/domain/values.ts';
import type { MetaTag } from '../citation/embedded-metadata.ts';

/** One step of the breadcrumb trail. The last has no `href`. */
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

/** Input of the layout for every page. */
export interface PageMeta {
  readonly language: Language;
  /** Title without the archive's name. */
  readonly title: string;
  readonly description?: string;
  /** Path of this page in each language it exists in, from the root. */
  readonly alternates: { readonly vi: string; readonly en?: string };
  readonly crumbs: readonly Crumb[];
  /** schema.org; conditional records carry `conditionsOfAccess`. */
  readonly jsonLd?: Readonly<Record<string, unknown>>;
  /** Embedded metadata of the page's subject; `meta` elements. */
  readonly embedded?: readonly MetaTag[];
  /**
   * Path from the root of its share picture (`shareImageOf`); defaults to that of the home page.
   */
  readonly image?: string;
  /** Path from the root of the IIIF document of the page's subject. */
  readonly iiif?: string;
  /** Path from the root of an iCalendar of the page's subject. */
  readonly calendar?: string;
  /** Kept out of search engines. */
  readonly noIndex?: boolean;
  /** It only redirects to another page, whose paths are in `alternates`. */
  readonly leadsOn?: boolean;
  /** Its URL is secret: no referrer is sent to other pages. */
  readonly isPrivate?: boolean;
}

/** Sections of the main menu. */
export type Section = 'exhibits' | 'collections' | 'fonds' | 'anniversaries' | 'search' | 'request';
