import type { ImageSize } from '#src/domain/page-images.ts';
import type { Refusal } from './image-request.ts';
import { maxArea, maxSide } from './limits.ts';
import { readDecimals, readWholeNumbers } from './read-numbers.ts';

/**
 * The size parameter for a region of `region` pixels: https://iiif.io/api/image/3.0/#42-size
 * Upscaling is not offered: `^` is understood, but an enlarged image is 501.
 */
export function parseSize(text: string, region: ImageSize): ImageSize | Refusal {
  const isUpscaling = text.startsWith('^');
  const form = isUpscaling ? text.slice(1) : text;
  const size = readSize(form, region, isUpscaling);
  if (size === undefined)
    return { status: 400, reason: 'The size must be max, w, ,h pct:n w,h or !w,h.' };
  if (size === 'enlarged' || size.width > region.width || size.height > region.height)
    return isUpscaling
      ? { status: 501, reason: 'Images are not enlarged.' }
      : { status: 400, reason: 'The size is larger than the region.' };
  if (size.width < 1 || size.height < 1)
    return { status: 400, reason: 'The size is less than one pixel.' };
  if (!isWithinLimits(size))
    return { status: 400, reason: 'The size is larger than maxArea or maxWidth in info.json.' };
  return size;
}

/** `enlarged`: no size, but a part of the request that only a larger image can satisfy. */
function readSize(
  form: string,
  region: ImageSize,
  isUpscaling: boolean,
): ImageSize | 'enlarged' | undefined {
  const { width, height } = region;
  if (form === 'max')
    return isUpscaling && isWithinLimits(region) ? 'enlarged' : toLargestSize(region);
  if (form.startsWith('pct:')) {
    const [percent] = readDecimals(form.slice('pct:'.length), 1) ?? [];
    if (percent === undefined) return undefined;
    return percent > 100 ? 'enlarged' : scale(region, percent / 100);
  }
  if (form.startsWith('!')) {
    const [w, h] = readWholeNumbers(form.slice(1), 2) ?? [];
    if (w === undefined || h === undefined) return undefined;
    const factor = Math.min(w / width, h / height);
    if (factor > 1) return isUpscaling ? 'enlarged' : toLargestSize(region);
    return limit(scaleInto(region, { width: w, height: h }, factor), region);
  }
  const [, w = '', h = ''] = /^(\d{0,9}),(\d{0,9})$/.exec(form) ?? [];
  if (w === '' && h === '') return undefined;
  if (h === '') return { width: Number(w), height: Math.round((height * Number(w)) / width) };
  if (w === '') return { width: Math.round((width * Number(h)) / height), height: Number(h) };
  return { width: Number(w), height: Number(h) };
}

/** The largest size in which a region is offered: its own, or the limits. */
function toLargestSize(region: ImageSize): ImageSize {
  return limit(region, region);
}

function limit(size: ImageSize, region: ImageSize): ImageSize {
  if (isWithinLimits(size)) return size;
  const factor = Math.min(
    Math.sqrt(maxArea / (region.width * region.height)),
    maxSide / Math.max(region.width, region.height),
  );
  return {
    width: Math.max(1, Math.floor(region.width * factor)),
    height: Math.max(1, Math.floor(region.height * factor)),
  };
}

function isWithinLimits({ width, height }: ImageSize): boolean {
  return width * height <= maxArea && Math.max(width, height) <= maxSide;
}

function scale({ width, height }: ImageSize, factor: number): ImageSize {
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}

/** Rounding never leaves the box. */
function scaleInto(region: ImageSize, box: ImageSize, factor: number): ImageSize {
  const { width, height } = scale(region, factor);
  return { width: Math.min(width, box.width), height: Math.min(height, box.height) };
}
