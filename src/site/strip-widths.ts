/**
 * Widths of whole-page thumbnails, as `full/90,/0/default.jpg`: those that Universal Viewer
 * requests for its strip and its gallery from any image service. They are not listed as `sizes`.
 * https://github.com/IIIF-Commons/manifesto/blob/main/src/Canvas.ts
 */
export const stripWidths = [90, 200] as const;
