import type { PageImages } from '#src/domain/page-images.ts';

/** A cut page, read from its pack. */
export interface PackedPage {
  /** Geometry of the page, in pixels. */
  readonly images: Pick<PageImages, 'number' | 'width' | 'height' | 'sizes' | 'tile' | 'dpi'>;
  /** Changes whenever the bytes of any image of the page may have changed. No quotes. */
  readonly version: string;
  /**
   * Bytes of an image, by its path below the page (`0,0,512,512/512,512/0/default.jpg`); undefined
   * if the pack has none.
   */
  read(path: string): Promise<Buffer | undefined>;
}

/** Undefined for pages that do not exist or are not public. */
export type FindPackedPage = (itemSlug: string, page: number) => Promise<PackedPage | undefined>;
