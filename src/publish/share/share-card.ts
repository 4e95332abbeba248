import type { Language } from '#src/domain/values.ts';
import type { PictureRef } from '#src/describe/links/record-entry.ts';

/** Content of a share image. All of it is public. */
export interface ShareCard {
  /** Path of its page. */
  readonly page: string;
  readonly language: Language;
  /** Kind of the page, in short: `Sưu tập`. */
  readonly kind: string;
  readonly title: string;
  readonly archive: string;
  readonly seal: string;
  /** A public page image. */
  readonly picture?: PictureRef;
}
