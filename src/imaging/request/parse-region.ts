import type { Region } from '#src/domain/values.ts';
import type { ImageSize } from '#src/domain/page-images.ts';
import type { Refusal } from './image-request.ts';
import { readDecimals, readWholeNumbers } from './read-numbers.ts';

/**
 * The region parameter, in pixels and cropped at the edges of the page:
 * https://iiif.io/api/image/3.0/#41-region
 */
export function parseRegion(text: string, page: ImageSize): Region | Refusal {
  if (text === 'full') return { x: 0, y: 0, width: page.width, height: page.height };
  if (text === 'square') return toSquare(page);
  const region = text.startsWith('pct:')
    ? readPercentRegion(text.slice('pct:'.length), page)
    : readPixelRegion(text);
  if (region === undefined)
    return { status: 400, reason: 'The region must be full, square, x,y,w,h or pct:x,y,w,h.' };
  const { x, y } = region;
  const width = Math.min(region.width, page.width - x);
  const height = Math.min(region.height, page.height - y);
  if (width > 0 && height > 0) return { x, y, width, height };
  return { status: 400, reason: 'The region is empty or outside the image.' };
}

/** In the middle of the longer side. */
function toSquare({ width, height }: ImageSize): Region {
  const side = Math.min(width, height);
  const x = Math.floor((width - side) / 2);
  const y = Math.floor((height - side) / 2);
  return { x, y, width: side, height: side };
}

function readPixelRegion(text: string): Region | undefined {
  const [x, y, width, height] = readWholeNumbers(text, 4) ?? [];
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return undefined;
  return { x, y, width, height };
}

/** A share of the page that is less than a pixel is one pixel. */
function readPercentRegion(text: string, page: ImageSize): Region | undefined {
  const [x, y, width, height] = readDecimals(text, 4) ?? [];
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return undefined;
  const toPixels = (percent: number, side: number) => Math.round((side * percent) / 100);
  const toLength = (percent: number, side: number) =>
    percent > 0 ? Math.max(1, toPixels(percent, side)) : 0;
  return {
    x: toPixels(x, page.width),
    y: toPixels(y, page.height),
    width: toLength(width, page.width),
    height: toLength(height, page.height),
  };
}
