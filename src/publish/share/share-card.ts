import type { Language } from '#src/domain/values.ts';
import type { PictureRef } from '#src/describe/links/record-entry.ts';

/** What a picture for sharing shows. All of it is public. */
export interface ShareCard {
  /** Path of the page it stands for. */
  readonly page: string;
  readonly language: Language;
  /** What the page is about, shortly: `Sưu tập`. */
  readonly kind: string;
  readonly title: string;
  readonly archive: string;
  readonly seal: string;
  /** A page image that may be shown. */
  readonly picture?: PictureRef;
}
