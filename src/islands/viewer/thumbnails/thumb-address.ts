import { stripWidths } from '#src/site/strip-widths.ts';
import type { OpenViewerPage } from '../core/viewer-data.ts';

/**
 * Address of a page's image for a thumbnail: in the strip the widest of those that are cut for
 * strips, a third of the bytes; else the narrowest for reading.
 */
export function toThumbAddress(
  { service, width, sizes }: OpenViewerPage,
  isInStrip: boolean,
): string | undefined {
  const strip = isInStrip ? stripWidths.findLast((each) => each <= width) : undefined;
  if (strip !== undefined) return `${service}/full/${strip},/0/default.jpg`;
  const [narrowest] = sizes;
  return narrowest && `${service}/full/${narrowest.width},${narrowest.height}/0/default.jpg`;
}
