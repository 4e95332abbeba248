import type { RedactionGround, Region } from './values.ts';

/** A text line of a page, its boxes in pixels of the upright image. NFC, with single spaces. */
export interface TextLine extends Region {
  readonly text: string;
  /** A box for each word of `text` between spaces; absent where only the line's own is known. */
  readonly words?: readonly Region[];
  /**
   * Where the second half of the last word stands, or the line it is in: that word is broken at the
   * line's end and stands whole in `text`.
   */
  readonly rest?: Region;
}

/** Pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** A part of a page, in pixels of the upright master, cut for a story. */
export interface RegionImages extends Region {
  /** Narrowest first, never empty: `<x>,<y>,<w>,<h>/<width>,<height>/0/default.jpg`. */
  readonly sizes: readonly ImageSize[];
}

/** A passage that is blacked out on a page: the box around it, in pixels of the upright image. */
export interface RedactedPlace extends Region {
  /** Absent where the archive states none. */
  readonly ground?: RedactionGround;
  /** How many of the page's lines come before it; absent where its place in the text is not known. */
  readonly before?: number;
}

/** What was cut of one page; the files lie under `site/urls.ts` `imageOf(slug, number)`. */
export interface PageImages extends ImageSize {
  /** Page number in its item, from 1. */
  readonly number: number;
  /** Stated by the scan; absent when it says nothing believable. */
  readonly dpi?: number;
  /**
   * Whole-page images, narrowest first: `full/<width>,<height>/0/default.jpg`. Never empty; none is
   * wider than the page itself. The last is also `full/max/0/default.jpg`.
   */
  readonly sizes: readonly ImageSize[];
  /** Side of a tile in pixels. */
  readonly tile: number;
  /** In reading order; empty when the page has no transcription. */
  readonly lines: readonly TextLine[];
  /** How a machine read its lines; absent where its transcription names none. */
  readonly machine?: MachineText;
  /** What is blacked out on it, down the page. */
  readonly redactions?: readonly RedactedPlace[];
  /** Parts that stories show. */
  readonly regions?: readonly RegionImages[];
}

/**
 * `<derivativesDir>/<slug>/item.json`: the images of one item. A page whose scan could not be read
 * is not in it.
 */
export interface ItemImages {
  /** Slug of the item. */
  readonly item: string;
  /** In order of page number. */
  readonly pages: readonly PageImages[];
}

/** How a machine read the text of a page. */
export interface MachineText {
  /** Per cent, as the machine itself states it: the mean of its words. */
  readonly confidence?: number;
  /** A person has changed it since. */
  readonly isMended?: true;
}
