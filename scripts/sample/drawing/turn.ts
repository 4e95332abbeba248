import type { Box } from '#src/imaging/words/box.ts';
import { toUnion } from '#src/imaging/words/box.ts';
import { sheet } from './sheet.ts';

/** Position of a sheet on the scanner's glass: rotated about its centre, and shifted. */
export interface Turn {
  /** Degrees, clockwise. */
  readonly degrees: number;
  readonly dx: number;
  readonly dy: number;
}

/** Pixels. */
export interface ScanSize {
  readonly width: number;
  readonly height: number;
}

const [centreX, centreY] = [sheet.width / 2, sheet.height / 2];

export function toSvgTransform({ degrees, dx, dy }: Turn): string {
  return `translate(${dx.toFixed(2)} ${dy.toFixed(2)}) rotate(${degrees.toFixed(3)} ${centreX} ${centreY})`;
}

/** Bounding box, on the scan, of a box on the sheet; whole pixels, inside the image. */
export function turnBox(box: Box, { degrees, dx, dy }: Turn, size: ScanSize = sheet): Box {
  const [centreX, centreY] = [size.width / 2, size.height / 2];
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const corners = [box.x, box.x + box.width].flatMap((x) =>
    [box.y, box.y + box.height].map((y) => ({
      x: centreX + (x - centreX) * cos - (y - centreY) * sin + dx,
      y: centreY + (x - centreX) * sin + (y - centreY) * cos + dy,
      width: 0,
      height: 0,
    })),
  );
  const turned = toUnion(corners) ?? box;
  const x = Math.max(0, Math.floor(turned.x));
  const y = Math.max(0, Math.floor(turned.y));
  return {
    x,
    y,
    width: Math.min(size.width, Math.ceil(turned.x + turned.width)) - x,
    height: Math.min(size.height, Math.ceil(turned.y + turned.height)) - y,
  };
}
