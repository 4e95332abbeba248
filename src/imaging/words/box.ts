/** A rectangle in any unit. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function isSameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** The smallest box around all; `undefined` around none. */
export function toUnion(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Scaled to whole pixels and cut to the image; at least one pixel each way. */
export function toPixels(
  box: Box,
  scale: { x: number; y: number },
  image: {
    readonly width: number;
    readonly height: number;
  },
): Box {
  const clamp = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most));
  const x = clamp(box.x * scale.x, image.width - 1);
  const y = clamp(box.y * scale.y, image.height - 1);
  const right = clamp((box.x + box.width) * scale.x, image.width);
  const bottom = clamp((box.y + box.height) * scale.y, image.height);
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
}
