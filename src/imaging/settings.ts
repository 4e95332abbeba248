import { createHash } from 'node:crypto';
import type { Region } from '../domain/values.ts';
import { stripWidths } from '../site/strip-widths.ts';

/** Side of a tile: 512 px cuts an A4 page of 300 dpi into 53 files. */
export const tileSide = 512;
/** Widths of whole-page images, up to the master's; `sizes.ts` has those of panoramas. */
export const readingWidths = [400, 800, 1200, 1600] as const;
/** Widths of regions, up to the region's. */
export const regionWidths = [480, 800, 1200, 1800, 2600] as const;
export const jpegQuality = 80;

/** Increment when the same master and settings would be cut differently. */
const cutterVersion = 5;

/** Everything besides a master's bytes that determines how a page is cut. */
export interface CutSettings {
  readonly redactions: readonly Region[];
  /** From 0, where the master holds several pages. */
  readonly frame?: number | undefined;
  /** A person has accepted the scan's damage, and it is shown as it is. */
  readonly acceptsDamage?: boolean | undefined;
}

/** Cache key of a page's derivatives: the same master cut the same way is cut once. */
export function toCacheKey(
  masterSha256: string,
  { redactions, frame, acceptsDamage = false }: CutSettings,
): string {
  const regions = redactions.map(({ x, y, width, height }) => [x, y, width, height]);
  const settings = [cutterVersion, tileSide, readingWidths, stripWidths, jpegQuality];
  const page = [...(frame === undefined ? [] : [frame]), ...(acceptsDamage ? ['damaged'] : [])];
  return createHash('sha256')
    .update(JSON.stringify([masterSha256, regions, settings, ...page]))
    .digest('hex');
}

/** Cache key of a region's images. */
export function toRegionKey(
  masterSha256: string,
  settings: CutSettings,
  { x, y, width, height }: Region,
): string {
  return createHash('sha256')
    .update(toCacheKey(masterSha256, settings))
    .update(JSON.stringify([x, y, width, height, regionWidths]))
    .digest('hex');
}

/** Increment when an item's own files would be laid out differently. */
const layoutVersion = 6;

/** Changes whenever derivatives must be cut or laid out again. */
export const settingsStamp = `${toCacheKey('', { redactions: [] })} ${layoutVersion}`;
