/**
 * All that a PDF of an item is made of, as plain JSON: the build writes it, the server makes the file
 * when somebody asks for it. It names images and words by their paths on the site, so that it holds
 * nothing that the site does not show.
 */
export interface PdfPlan {
  readonly slug: string;
  readonly title: string;
  readonly archive: string;
  readonly reference: string;
  /** BCP 47, of the text; `vi` where the item has several languages. */
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
      /** Path of a JPEG on the site. */
      readonly image: string;
      /** Of the upright scan, in pixels: what the places of words are counted in. */
      readonly width: number;
      readonly height: number;
      /** Stated by the scan; absent when it says nothing believable. */
      readonly dpi?: number;
    }
  | {
      readonly kind: 'absent';
      readonly number: number;
      readonly name: string;
      /** Why the page is not in the file. */
      readonly reason: string;
    };

/** The last page: what the file is, how it is cited, and on which terms it may be used. */
export interface CitationPage {
  readonly heading: string;
  readonly blocks: readonly CitationBlock[];
  /** With `{day}` for the day on which the file is made. */
  readonly made: string;
}

export interface CitationBlock {
  readonly label: string;
  readonly text: string;
  /** BCP 47 */
  readonly language: string;
  /** Absolute address that the text leads to. */
  readonly href?: string;
}

/** A plan as it lies on the disk, under the name of what the file is made of. */
export interface KeyedPlan {
  /** Changes whenever the file would be another. */
  readonly key: string;
  readonly plan: PdfPlan;
}
