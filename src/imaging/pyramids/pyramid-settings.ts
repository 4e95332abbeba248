import { createHash } from 'node:crypto';
import { tileSide } from '../settings.ts';
import type { PlannedPage } from '../cut/item-plan.ts';

/** Side of a tile in pixels: that of our own tiles, so that an image server passes tiles on whole. */
export const pyramidTile = tileSide;

/**
 * An image server decodes tiles and encodes them again: less is lost than at our own quality. From
 * 90 on, libvips keeps colours at full resolution, and files are three times as large.
 */
export const pyramidQuality = 85;

/** Increment when the same master and settings would be written differently. */
const pyramidVersion = 1;

/** Equal stamps mean equal files. It is known without reading the master; undefined if that fails. */
export function toPyramidStamp(planned: PlannedPage): string | undefined {
  if (planned.kind === 'failed') return undefined;
  const { redactions, frame, acceptsDamage } = planned.job;
  const regions = redactions.map(({ x, y, width, height }) => [x, y, width, height]);
  const settings = [pyramidVersion, pyramidTile, pyramidQuality];
  return createHash('sha256')
    .update(JSON.stringify([settings, planned.fingerprint, regions, frame, acceptsDamage ?? false]))
    .digest('hex')
    .slice(0, 32);
}
