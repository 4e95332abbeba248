import { rm } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { Region } from '../catalogue/values.ts';
import type { ImageSize } from './manifest.ts';
import { ScanError } from './problems.ts';

/** Above this an upright copy is spooled to disk instead of being held in memory. */
const maxBytesInMemory = 192 * 1024 * 1024;
/** Guards against a file that claims absurd dimensions; a 40,000 × 40,000 map passes. */
const maxPixels = 2 ** 31;

/** A master made upright, sRGB, 8 bits, redacted, without metadata: what derivatives are cut from. */
export interface UprightMaster extends ImageSize {
  readonly dpi?: number;
  /** A fresh pipeline over the pixels. */
  open(): Sharp;
  close(): Promise<void>;
}

/**
 * @param spoolPath where a huge image may be spooled; removed by `close`
 * @throws ScanError `scan-unreadable`, `redaction-outside`
 */
export async function openMaster(
  path: string,
  redactions: readonly Region[],
  spoolPath: string,
): Promise<UprightMaster> {
  const input = { failOn: 'error', limitInputPixels: maxPixels, sequentialRead: true } as const;
  const metadata = await sharp(path, input).metadata();
  const { width, height } = metadata.autoOrient;
  const dpi = toBelievableDpi(metadata.density);
  let pixels = sharp(path, input).autoOrient();
  if (metadata.hasAlpha) pixels = pixels.flatten({ background: 'white' });
  if (redactions.length > 0) {
    pixels = pixels.composite(redactions.map((region) => toBlackBox(region, { width, height })));
  }
  const isGrey = metadata.space === 'b-w' || metadata.space === 'grey16';
  pixels = pixels.removeAlpha().toColourspace(isGrey ? 'b-w' : 'srgb');
  const size = { width, height, ...(dpi === undefined ? {} : { dpi }) };
  if (width * height * 3 > maxBytesInMemory) {
    await pixels.toFile(spoolPath);
    const open = () => sharp(spoolPath, { limitInputPixels: maxPixels, sequentialRead: true });
    return { ...size, open, close: () => rm(spoolPath, { force: true }) };
  }
  const { data, info } = await pixels.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const open = () => sharp(data, { raw, limitInputPixels: maxPixels, sequentialRead: true });
  return { ...size, open, close: () => Promise.resolve() };
}

function toBlackBox(region: Region, { width, height }: ImageSize) {
  const left = Math.max(0, Math.floor(region.x));
  const top = Math.max(0, Math.floor(region.y));
  const right = Math.min(width, Math.ceil(region.x + region.width));
  const bottom = Math.min(height, Math.ceil(region.y + region.height));
  if (right <= left || bottom <= top) {
    const { x, y } = region;
    throw new ScanError(
      'redaction-outside',
      `${x},${y},${region.width},${region.height} / ${width}×${height}`,
    );
  }
  const create = {
    width: right - left,
    height: bottom - top,
    channels: 3,
    background: 'black',
  } as const;
  return { input: { create }, left, top };
}

/** Cameras and converters write 72 or 96 for want of knowledge. */
function toBelievableDpi(density: number | undefined): number | undefined {
  return density !== undefined && density > 96 && density <= 4800 ? Math.round(density) : undefined;
}
