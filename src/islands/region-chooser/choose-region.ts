import type { Region } from '#src/domain/values.ts';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Minimum length of a side, in pixels of the page. */
const least = 10;

/** The region between two corners, in whole pixels, clipped to the page. */
export function toRegionBetween(one: Point, other: Point, page: PageSize): Region {
  const [left, right] = order(one.x, other.x, page.width);
  const [top, bottom] = order(one.y, other.y, page.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function order(one: number, other: number, most: number): readonly [number, number] {
  const low = clamp(Math.round(Math.min(one, other)), 0, most - least);
  return [low, clamp(Math.round(Math.max(one, other)), low + least, most)];
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Moves the region with an arrow key, or resizes it with `isSizing`; undefined for other keys. */
export function pressRegionKey(
  region: Region,
  key: string,
  isSizing: boolean,
  page: PageSize,
): Region | undefined {
  const arrow = arrows[key];
  if (arrow === undefined) return undefined;
  const step = Math.max(1, Math.round(page.width / 100));
  const { x, y, width, height } = region;
  if (isSizing) {
    return {
      x,
      y,
      width: clamp(width + arrow.x * step, least, page.width - x),
      height: clamp(height + arrow.y * step, least, page.height - y),
    };
  }
  return {
    x: clamp(x + arrow.x * step, 0, page.width - width),
    y: clamp(y + arrow.y * step, 0, page.height - height),
    width,
    height,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
