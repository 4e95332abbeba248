import type { Region } from '#src/domain/values.ts';

/** The content of an embed, whatever its source. */
export interface Framed {
  readonly title: string;
  /** `Trang 3, tờ 13` */
  readonly place: string;
  readonly picture?: {
    readonly src: string;
    /** The whole page, and the part in view, in the same pixels. */
    readonly page: Region;
    readonly view: Region;
    readonly alt?: string;
  };
  /** Text of a scene, or why a page is not shown. */
  readonly text?: string;
  readonly citation: string;
  /** URL of a licence or rights statement. */
  readonly rights?: string;
  /** Path of the page that it links to. */
  readonly href: string;
  /** Number of pages of the item; 1 without paging. */
  readonly pages: number;
}
