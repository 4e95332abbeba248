import type { Box } from './published-record.ts';

/** How many of the boxes are no longer completely covered by the union of the others. */
export function countUncovered(boxes: readonly Box[], covers: readonly Box[]): number {
  return boxes.filter((box) => {
    let left: readonly Box[] = [box];
    for (const cover of covers) left = left.flatMap((part) => subtract(part, cover));
    return left.length > 0;
  }).length;
}

/** What is left of a box: at most four boxes around the covered part. */
function subtract(box: Box, cover: Box): readonly Box[] {
  const [x, y, width, height] = box;
  const [right, bottom] = [x + width, y + height];
  const [coverX, coverY, coverWidth, coverHeight] = cover;
  const x1 = Math.max(x, coverX);
  const y1 = Math.max(y, coverY);
  const x2 = Math.min(right, coverX + coverWidth);
  const y2 = Math.min(bottom, coverY + coverHeight);
  if (x1 >= x2 || y1 >= y2) return [box];
  const around: readonly Box[] = [
    [x, y, width, y1 - y],
    [x, y2, width, bottom - y2],
    [x, y1, x1 - x, y2 - y1],
    [x2, y1, right - x2, y2 - y1],
  ];
  return around.filter(([, , w, h]) => w > 0 && h > 0);
}
