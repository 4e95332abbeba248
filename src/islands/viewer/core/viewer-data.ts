import type { Region } from '#src/domain/values.ts';
import type { Labels } from '#src/i18n/messages.ts';
import type { viewer } from '#src/i18n/messages/viewer.ts';

/** Texts of the viewer in the reader's language. */
export type ViewerLabels = Labels<typeof viewer>;

/** A passage that is blacked out, in pixels of the whole image. */
export interface RedactedPassage extends Region {
  /** `Chỗ này được che: đời tư` */
  readonly mark: string;
  /** Number of lines of the page before it; absent where its place in the text is not known. */
  readonly before?: number;
}

/** The part of an IIIF Image 3 level 0 service that the viewer needs. */
export interface ViewerImage {
  /** Path of the service: `/iiif/<item>/<page>`. */
  readonly service: string;
  /** Service of another server for the tiles: absolute, or from the root of the site. */
  readonly tileService?: string;
  /** Pixels of the whole image. */
  readonly width: number;
  readonly height: number;
  /** As the scan states it. */
  readonly dpi?: number;
  /** Side of a tile in pixels. */
  readonly tile: number;
  /** Available whole images, in addition to the tiles. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly redactions?: readonly RedactedPassage[];
}

interface PageBase {
  readonly number: number;
  readonly folio?: string;
}
export interface OpenViewerPage extends PageBase, ViewerImage {
  readonly kind: 'open';
  /** How its text was produced, as display text. */
  readonly textSource?: string;
  /** Number and grounds of redactions, as display text. */
  readonly redacted?: string;
}
export interface ConditionalViewerPage extends PageBase {
  readonly kind: 'conditional';
  /** Why it is closed and when it opens, as display text. */
  readonly reason: string;
  /** The request slip with this page on it. */
  readonly requestHref: string;
}
/** An open page without an image on the site. */
export interface MissingViewerPage extends PageBase {
  readonly kind: 'missing';
  /** Not scanned, or not shown yet, as display text. */
  readonly reason: string;
  /** Where it can be read instead. */
  readonly advice: string;
}
export type ViewerPage = OpenViewerPage | ConditionalViewerPage | MissingViewerPage;

export function isOpenPage(page: ViewerPage): page is OpenViewerPage {
  return page.kind === 'open';
}

/** Reading pages that were granted to one reader: only in the reading room of `/phong-doc/`. */
export interface GrantedReading {
  /** Without it, pages and text are only shown: nothing is copied, printed, saved or cited. */
  readonly mayCopy: boolean;
  /** What is printed in place of the pages. */
  readonly noPrint: string;
}

/** Data that an item page passes to the viewer, as JSON in the page. Public data, or what was granted. */
export interface ViewerData {
  readonly title: string;
  readonly reference: string;
  /** Name of the archive, for exports. */
  readonly archive: string;
  /**
   * Citation template for a page. `{place}` is the folio or the page, `{page}` its number,
   * `{href}` the URL of the view.
   */
  readonly citation: {
    readonly vi: string;
    readonly en: string;
    /** For reference managers. */
    readonly formats: { readonly bibtex: string; readonly ris: string; readonly csl: string };
    /** Absolute URL. */
    readonly permalink: string;
  };
  /** Other scanned items of its file, to compare with. */
  readonly neighbours?: readonly { readonly slug: string; readonly title: string }[];
  /** The item, for adding a closed page to the request list without leaving the viewer. */
  readonly record?: {
    readonly id: string;
    readonly slug: string;
    readonly fonds?: string;
    readonly inventory?: string;
    readonly file?: string;
  };
  /** Absolute URL of the page for embedding; absent if embedding is not allowed. */
  readonly embed?: string;
  /** BCP 47 language of the transcript, when known. */
  readonly textLanguage?: string;
  /** Path of the lines of all open pages (`PackedWords`); absent when no page has any. */
  readonly words?: string;
  readonly pages: readonly ViewerPage[];
  readonly granted?: GrantedReading;
  readonly labels: ViewerLabels;
}
