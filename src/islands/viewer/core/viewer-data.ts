import type { Region } from '#src/domain/values.ts';
import type { viewer } from '#src/i18n/messages/viewer.ts';

/** Words of the viewer in the reader's language. */
export type ViewerLabels = Readonly<Record<keyof typeof viewer, string>>;

/** A passage that is blacked out, in pixels of the whole image. */
export interface RedactedPassage extends Region {
  /** `Chỗ này được che: đời tư` */
  readonly mark: string;
  /** How many lines of the page come before it; absent where its place in the text is not known. */
  readonly before?: number;
}

/** An image service of IIIF Image 3, level 0, as much of it as the viewer needs. */
export interface ViewerImage {
  /** Address of the service: `/iiif/<item>/<page>`. */
  readonly service: string;
  /** Pixels of the whole image. */
  readonly width: number;
  readonly height: number;
  /** Stated by the scan. */
  readonly dpi?: number;
  /** Side of a tile in pixels. */
  readonly tile: number;
  /** Whole images that are there beside the tiles. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly redactions?: readonly RedactedPassage[];
}

interface PageBase {
  readonly number: number;
  readonly folio?: string;
}
export interface OpenViewerPage extends PageBase, ViewerImage {
  readonly kind: 'open';
  /** How its text came about, in words. */
  readonly textSource?: string;
  /** How many passages are blacked out and why, in words. */
  readonly redacted?: string;
}
export interface ConditionalViewerPage extends PageBase {
  readonly kind: 'conditional';
  /** Why it is closed and when it opens, in words. */
  readonly reason: string;
  /** The request slip with this page on it. */
  readonly requestHref: string;
}
/** A page that may be read and has no image on the site. */
export interface MissingViewerPage extends PageBase {
  readonly kind: 'missing';
  /** Not scanned, or not shown yet, in words. */
  readonly reason: string;
  /** Where it can be read all the same. */
  readonly advice: string;
}
export type ViewerPage = OpenViewerPage | ConditionalViewerPage | MissingViewerPage;

export function isOpenPage(page: ViewerPage): page is OpenViewerPage {
  return page.kind === 'open';
}

/** What an item page hands to the viewer, as JSON in the page. Public data only. */
export interface ViewerData {
  readonly title: string;
  readonly reference: string;
  /** Name of the archive, for what is taken away from here. */
  readonly archive: string;
  /**
   * How a page is cited. `{place}` is the folio or the page, `{page}` its number, `{address}` the
   * address of the view.
   */
  readonly citation: {
    readonly vi: string;
    readonly en: string;
    /** For software that keeps references. */
    readonly formats: { readonly bibtex: string; readonly ris: string; readonly csl: string };
    /** Absolute. */
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
  /** Absolute address of the page for embedding; absent if embedding is not allowed. */
  readonly embed?: string;
  /** BCP 47 language of the transcript, when known. */
  readonly textLanguage?: string;
  /** Address of the lines of all open pages (`PackedWords`); absent when no page has any. */
  readonly words?: string;
  readonly pages: readonly ViewerPage[];
  readonly labels: ViewerLabels;
}
