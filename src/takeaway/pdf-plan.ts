/**
 * Input for a PDF of an item, as plain JSON: the build writes it, and the server makes the file on
 * request. It refers to images by the packs of pages that the site shows, and to words by their
 * path on the site, so that it contains nothing that the site does not show.
 */
export interface PdfPlan {
  readonly slug: string;
  readonly title: string;
  readonly archive: string;
  readonly reference: string;
  /** BCP 47 tag of the text; `vi` where the item has several languages. */
  readonly language: string;
  readonly pages: readonly PdfPage[];
  /** Path of the lines of its pages; absent when there are none. */
  readonly words?: string;
  readonly citation: CitationPage;
}

export type PdfPage =
  | {
      readonly kind: 'image';
      readonly number: number;
      /** `Trang 3, tờ 13` */
      readonly name: string;
      /** A JPEG: key of the pack, and the path in it. */
      readonly image: { readonly pack: string; readonly path: string };
      /** Width of the upright scan in pixels, the coordinates of word boxes. */
      readonly width: number;
      readonly height: number;
      /** As the scan states it; absent when that is missing or implausible. */
      readonly dpi?: number;
    }
  | {
      readonly kind: 'absent';
      readonly number: number;
      readonly name: string;
      /** Why the page is not in the file. */
      readonly reason: string;
    };

/** The last page: title, citations, and terms of use. */
export interface CitationPage {
  readonly heading: string;
  readonly blocks: readonly CitationBlock[];
  /** Has the placeholder `{day}` for the day on which the file is made. */
  readonly made: string;
}

export interface CitationBlock {
  readonly label: string;
  readonly text: string;
  /** BCP 47 */
  readonly language: string;
  /** Absolute URL that the text links to. */
  readonly href?: string;
}

/** A plan as stored on disk. */
export interface KeyedPlan {
  /** Changes whenever the content of the file would change. */
  readonly key: string;
  readonly plan: PdfPlan;
}
