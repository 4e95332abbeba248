import type { Region } from '#src/domain/values.ts';

/** What a frame shows, whatever it was read from. */
export interface Framed {
  readonly title: string;
  /** `Trang 3, tờ 13` */
  readonly place: string;
  readonly picture?: {
    readonly src: string;
    /** All of it, and the part in view, in the same pixels. */
    readonly page: Region;
    readonly view: Region;
    readonly alt?: string;
  };
  /** Words of a scene, or why a page is not shown. */
  readonly text?: string;
  readonly citation: string;
  /** Address of a licence or a statement of rights. */
  readonly rights?: string;
  /** Path of the page that it leads to. */
  readonly href: string;
  /** Number of pages of the item; 1 without paging. */
  readonly pages: number;
}
