import type { RedactionGround, Region } from './values.ts';

/** A text line of a page, its boxes in pixels of the upright image. NFC, with single spaces. */
export interface TextLine extends Region {
  readonly text: string;
  /**
   * A box for each space-separated word of `text`; absent where only the box of the line is known.
   */
  readonly words?: readonly Region[];
  /**
   * Box of the second half of the last word, or of the line that half is in, where the word is
   * hyphenated at the end of the line. `text` holds the whole word.
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
  /** Number of lines of the page before it; absent where its place in the text is not known. */
  readonly before?: number;
}

/** Image derivatives of one page; the files are under `site/urls.ts` `imageOf(slug, number)`. */
export interface PageImages extends ImageSize {
  /** Page number in its item, from 1. */
  readonly number: number;
  /** As the scan states it; absent when that is missing or implausible. */
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
  /** How a machine read its lines; absent where its transcription names no machine. */
  readonly machine?: MachineText;
  /** Passages that are blacked out on it, from top to bottom. */
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
  /** A person has corrected the text since. */
  readonly isMended?: true;
}
