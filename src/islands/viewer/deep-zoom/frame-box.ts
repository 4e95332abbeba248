import type { ScreenPoint } from './deep-zoom.ts';

/** A frame in screen pixels: two opposite corners, the first at the upper left. */
export interface FrameBox {
  readonly from: ScreenPoint;
  readonly to: ScreenPoint;
}

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Minimum length of a side. */
const least = 16;
/** Step per key press, as a share of the shorter side of the deep zoom. */
const step = 0.04;

/** Initial frame for keyboard use: the middle of the visible area. */
export function toFirstBox({ width, height }: ScreenSize): FrameBox {
  return {
    from: { x: width * 0.3, y: height * 0.3 },
    to: { x: width * 0.7, y: height * 0.7 },
  };
}

/** Moves or resizes the frame with an arrow key; undefined for other keys. */
export function pressFrameKey(
  { from, to }: FrameBox,
  key: string,
  isSizing: boolean,
  { width, height }: ScreenSize,
): FrameBox | undefined {
  const by = Math.min(width, height) * step;
  const moves: Record<string, readonly [number, number]> = {
    ArrowLeft: [-by, 0],
    ArrowRight: [by, 0],
    ArrowUp: [0, -by],
    ArrowDown: [0, by],
  };
  const move = moves[key];
  if (move === undefined) return undefined;
  const [across, down] = [
    hold(move[0], isSizing ? least - (to.x - from.x) : -from.x, width - to.x),
    hold(move[1], isSizing ? least - (to.y - from.y) : -from.y, height - to.y),
  ];
  const shift = ({ x, y }: ScreenPoint) => ({ x: x + across, y: y + down });
  return { from: isSizing ? from : shift(from), to: shift(to) };
}

function hold(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
