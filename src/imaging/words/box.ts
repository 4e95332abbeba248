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

/** The bounding box of all; `undefined` if empty. */
export function toUnion(boxes: readonly Box[]): Box | undefined {
  const [first] = boxes;
  if (first === undefined) return undefined;
  let [left, top, right, bottom] = [first.x, first.y, first.x, first.y];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Scaled to whole pixels and clipped to the image; at least one pixel each way. */
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
