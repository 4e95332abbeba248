import sharp from 'sharp';
import {
  cloudWidth,
  grainSide,
  punchHoles,
  toEdgeLight,
  toFoldLight,
  type Paper,
  type PaperStock,
} from './paper.ts';
import { sheet } from './sheet.ts';
import type { Turn } from './turn.ts';

const { width, height, dpi } = sheet;
const [centreX, centreY] = [width / 2, height / 2];
const wrap = grainSide - 1;
/** The scanner's lid. */
const lid = [58, 54, 50] as const;

/**
 * Renders ink on paper like a scanner: ink multiplies the paper's brightness unevenly; the lid
 * shows beside a rotated sheet and through punch holes.
 *
 * @param ink drawn marks, RGBA, already rotated
 * @param window origin of the page's part of the cloud
 */
export async function composeScan(
  ink: Uint8Array,
  paper: Paper,
  { grain, cloud }: PaperStock,
  { turn, window }: { readonly turn: Turn; readonly window: number },
): Promise<Buffer> {
  const out = new Uint8ClampedArray(width * height * 3);
  const [red, green, blue] = paper.tint;
  const [folds, edges] = [toFoldLight(paper), toEdgeLight(paper)];
  const radians = (-turn.degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  for (let row = 0, at = 0; row < height; row += 1) {
    const down = row - centreY - turn.dy;
    let x = centreX + (-centreX - turn.dx) * cos - down * sin;
    let y = centreY + (-centreX - turn.dx) * sin + down * cos;
    for (let column = 0; column < width; column += 1, at += 1, x += cos, y += sin) {
      const edge = Math.min(x, y, width - x, height - y);
      const fibre = grain[(row & wrap) * grainSide + (column & wrap)] ?? 0;
      const stain = cloud[window + row * cloudWidth + column] ?? 0;
      let light = 256 + fibre * 0.55 - stain * 0.034 * paper.age;
      if (edge < 150) light += edges[edge < 0 ? 0 : edge | 0] ?? 0;
      light += folds[y | 0] ?? 0;
      light /= 256;
      const alpha = ((ink[at * 4 + 3] ?? 0) / 255) * (1 + (fibre * 2.4 - stain * 0.09) / 100);
      const cover = edge < 0 || x < 100 ? toCover(x, y, edge, paper.hasHoles) : 1;
      for (let channel = 0; channel < 3; channel += 1) {
        const tint = channel === 0 ? red : channel === 1 ? green : blue;
        let value = tint * light;
        if (alpha > 0) value *= 1 - alpha * (1 - (ink[at * 4 + channel] ?? 0) / 255);
        out[at * 3 + channel] =
          cover === 1 ? value : value * cover + (lid[channel] ?? 0) * (1 - cover);
      }
    }
  }
  return sharp(out, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 76 })
    .withMetadata({ density: dpi })
    .toBuffer();
}

/** 1 on the sheet, 0 beside it and in its holes, soft at the edge. */
function toCover(x: number, y: number, edge: number, hasHoles: boolean): number {
  let cover = Math.min(1, Math.max(0, 1 + edge / 2));
  if (!hasHoles) return cover;
  for (const hole of punchHoles) {
    const away = Math.hypot(x - hole.x, y - hole.y) - hole.radius;
    if (away < 1) cover = Math.min(cover, away < -1 ? 0 : (away + 1) / 2);
    else if (away < 8) cover *= 1 - (8 - away) * 0.012;
  }
  return cover;
}
