/**
 * Widths of whole-page images for strips of thumbnails, as `full/90,/0/default.jpg`: those that
 * Universal Viewer asks for in its strip and in its gallery, of whatever service. None is listed as
 * a size.
 * https://github.com/IIIF-Commons/manifesto/blob/main/src/Canvas.ts
 */
export const stripWidths = [90, 200] as const;
