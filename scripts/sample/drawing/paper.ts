import sharp from 'sharp';
import { buildChance, type Chance } from '../random.ts';
import { sheet } from './sheet.ts';
import type { Turn } from './turn.ts';

const { width, height } = sheet;

/** Noise textures, made once; every page uses its own window of the cloud. */
export interface PaperStock {
  /** Fibre: about -10 to 10, `grainSide` square, tiled over the sheet. */
  readonly grain: Int8Array;
  /** Stains, and uneven ink: 0 to 255, soft. `cloudWidth` wide. */
  readonly cloud: Uint8Array;
}

/** A power of two. */
export const grainSide = 1024;
export const cloudWidth = Math.round(width * 1.5);
const cloudHeight = Math.round(height * 1.5);

export async function makePaperStock(): Promise<PaperStock> {
  const side = { width: grainSide, height: grainSide };
  const grain = await makeNoise('grain', grainSide >> 1, grainSide, side, 0.8);
  const large = { width: cloudWidth, height: cloudHeight };
  const cloud = await makeNoise('cloud', 30, 42, large);
  return { grain: Int8Array.from(grain, (value) => (value - 128) / 12), cloud };
}

async function makeNoise(
  seed: string,
  columns: number,
  rows: number,
  size: { width: number; height: number },
  blur?: number,
): Promise<Uint8Array> {
  const chance = buildChance(seed);
  const dots = Uint8Array.from({ length: columns * rows }, () => chance.next() * 256);
  const noise = sharp(dots, { raw: { width: columns, height: rows, channels: 1 } }).resize({
    ...size,
    fit: 'fill',
    kernel: 'cubic',
  });
  const pixels = blur === undefined ? noise : noise.blur(blur);
  return pixels.toColourspace('b-w').raw().toBuffer();
}

/** Origin of a page's window on the cloud. */
export function chooseWindow(chance: Chance): number {
  const column = Math.floor(chance.next() * (cloudWidth - width));
  const row = Math.floor(chance.next() * (cloudHeight - height));
  return row * cloudWidth + column;
}

export interface Paper {
  readonly tint: readonly [number, number, number];
  readonly age: number;
  readonly folds: readonly number[];
  readonly hasHoles: boolean;
}

/** Sheets of one document have the same paper. */
export function choosePaper(chance: Chance): Paper {
  const tint = chance.pick<Paper['tint']>([
    [238, 229, 206],
    [232, 220, 193],
    [240, 234, 218],
    [226, 213, 186],
    [238, 235, 227],
    [231, 222, 205],
    [233, 220, 192],
    [236, 228, 212],
  ]);
  const folds = chance.pick<readonly number[]>([[0.5], [0.333, 0.667], [0.5], []]);
  return { tint, age: chance.between(0.5, 1), folds, hasHoles: chance.next() < 0.7 };
}

/** How folds lighten and darken each row of the sheet, in 1/256 of its brightness. */
export function toFoldLight({ folds }: Paper): Float32Array {
  const light = new Float32Array(height);
  for (const part of folds) {
    const fold = Math.round(part * height);
    for (let away = -26; away <= 26; away += 1) {
      light[fold + away] = away < 0 ? 3.2 + away * 0.12 : -9 / (1 + away * 0.5);
    }
  }
  return light;
}

/** Brightness falloff over the last 150 pixels before an edge, in 1/256. */
export function toEdgeLight({ age }: Paper): Float32Array {
  return Float32Array.from({ length: 151 }, (_, away) => -((150 - away) ** 2 * age) / 900);
}

/** Punch holes, on the unrotated sheet. */
export const punchHoles = [
  { x: 62, y: height / 2 - 315, radius: 23 },
  { x: 62, y: height / 2 + 315, radius: 23 },
] as const;

export function chooseTurn(chance: Chance, isAskew: boolean): Turn {
  const side = chance.next() < 0.5 ? -1 : 1;
  const degrees = side * (isAskew ? chance.between(1.7, 2.5) : chance.between(0.1, 0.6));
  return { degrees, dx: chance.around(5), dy: chance.around(6) };
}
