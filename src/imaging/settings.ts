import { createHash } from 'node:crypto';
import type { Region } from '../catalogue/values.ts';
import { stripWidths } from '../site/strip-widths.ts';

/** Side of a tile: 512 px cuts an A4 page of 300 dpi into 53 files. */
export const tileSide = 512;
/** Widths of whole-page images, as far as the master goes. */
export const readingWidths = [400, 800, 1200, 1600] as const;
export const jpegQuality = 80;

/** Raise when the same master and settings would be cut otherwise than before. */
const cutterVersion = 3;

/** Name of a page's derivatives in the cache: the same master cut the same way is cut once. */
export function toCacheKey(
  masterSha256: string,
  redactions: readonly Region[],
  frame?: number,
): string {
  const regions = redactions.map(({ x, y, width, height }) => [x, y, width, height]);
  const settings = [cutterVersion, tileSide, readingWidths, stripWidths, jpegQuality];
  return createHash('sha256')
    .update(
      JSON.stringify([masterSha256, regions, settings, ...(frame === undefined ? [] : [frame])]),
    )
    .digest('hex');
}

/** Raise when an item's own files would be laid out otherwise than before. */
const layoutVersion = 3;

/** Changes whenever derivatives must be cut or laid out anew. */
export const settingsStamp = `${toCacheKey('', [])} ${layoutVersion}`;
