import { codeText } from '../lay-out-mark.ts';
import { StampCache, type Stamp } from '../mark-text.ts';
import { Sums } from './sums.ts';
import type { Signal } from './to-signal.ts';

/** How much each place of a signal looks like one letter with its cell, −1 to 1, row by row. */
export type LetterMap = Float32Array;

/** A letter in its cell, as weights that sum up to zero over the cell. */
interface Template {
  readonly dx: Int32Array;
  readonly dy: Int32Array;
  readonly weights: Float32Array;
  /** Mean weight of the cell before it was taken away. */
  readonly mean: number;
  readonly norm: number;
}

/** Size of a cell in pixels: what the letters of a code are compared with. */
export interface Cell {
  readonly width: number;
  readonly height: number;
}

/** Variance of even ground, in units of the signal. */
const noise = 0.05;
const stamps = new StampCache();

/**
 * Compares a signal with letters, everywhere, by normalised correlation.
 * @param em of the code, in pixels
 * @returns a map for each letter; its places are the top left corners of cells
 */
export async function mapLetters(
  signal: Signal,
  letters: readonly string[],
  em: number,
): Promise<{ readonly maps: ReadonlyMap<string, LetterMap>; readonly cell: Cell }> {
  const drawn = await Promise.all(letters.map((letter) => stamps.find(codeText(letter), em)));
  const cell = measureCell(drawn);
  const boxes = boxesOf(signal, cell);
  const maps = new Map<string, LetterMap>();
  for (const [index, letter] of letters.entries()) {
    const stamp = drawn[index];
    if (stamp === undefined) continue;
    const template = toTemplate(stamp, cell, firstRow(drawn));
    maps.set(letter, compare(signal, template, cell, boxes));
  }
  return { maps, cell };
}

function firstRow(drawn: readonly Stamp[]): number {
  return drawn.reduce(
    (first, { rows }) => Math.min(first, rows.findIndex((at) => at > 0) - 1),
    1e6,
  );
}

/** Rows from the highest to the lowest ink of all letters. */
function measureCell(drawn: readonly Stamp[]): Cell {
  const last = drawn.reduce((lowest, { rows }) => {
    const end = rows.at(-1) ?? 0;
    return Math.max(lowest, rows.findIndex((at) => at === end) - 1);
  }, 0);
  const width = drawn.reduce((widest, each) => Math.max(widest, each.width - 2), 1);
  return { width, height: Math.max(1, last - firstRow(drawn) + 1) };
}

function toTemplate({ rows, columns, coverage }: Stamp, cell: Cell, first: number): Template {
  const dx = new Int32Array(columns.length);
  const dy = new Int32Array(columns.length);
  const weights = new Float32Array(columns.length);
  let [sum, squares] = [0, 0];
  for (let y = 0; y + 1 < rows.length; y += 1)
    for (let at = rows[y] ?? 0; at < (rows[y + 1] ?? 0); at += 1) {
      // A stamp has one pixel of room on its left.
      dx[at] = (columns[at] ?? 0) - 1;
      dy[at] = y - first;
      const weight = (coverage[at] ?? 0) / 255;
      weights[at] = weight;
      sum += weight;
      squares += weight * weight;
    }
  const pixels = cell.width * cell.height;
  return { dx, dy, weights, mean: sum / pixels, norm: Math.sqrt(squares - (sum * sum) / pixels) };
}

/** What a cell at each place has: the sum of its signal, and how much a perfect match would have. */
interface Boxes {
  readonly sums: Float32Array;
  readonly spreads: Float32Array;
}

function boxesOf(signal: Signal, cell: Cell): Boxes {
  const { data, width, height } = signal;
  const sums = new Sums(signal);
  const squares = new Sums({ data: data.map((value) => value * value), width, height });
  const boxes = { sums: new Float32Array(data.length), spreads: new Float32Array(data.length) };
  const pixels = cell.width * cell.height;
  for (let y = 0; y + cell.height <= height; y += 1)
    for (let x = 0; x + cell.width <= width; x += 1) {
      const sum = sums.of(x, y, x + cell.width, y + cell.height);
      const square = squares.of(x, y, x + cell.width, y + cell.height);
      const variance = Math.max(0, square - (sum * sum) / pixels);
      boxes.sums[y * width + x] = sum;
      boxes.spreads[y * width + x] = Math.sqrt(variance + noise * pixels);
    }
  return boxes;
}

function compare(
  { data, width, height }: Signal,
  { dx, dy, weights, mean, norm }: Template,
  cell: Cell,
  { sums, spreads }: Boxes,
): LetterMap {
  const map = new Float32Array(data.length);
  // Pixel by pixel of the letter over the whole signal, because memory is read in one direction.
  for (let y = 0; y + cell.height <= height; y += 1) {
    const [start, end] = [y * width, (y + 1) * width - cell.width];
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0;
      const shift = (dy[at] ?? 0) * width + (dx[at] ?? 0);
      for (let place = start; place <= end; place += 1)
        map[place] = (map[place] ?? 0) + weight * (data[place + shift] ?? 0);
    }
    for (let place = start; place <= end; place += 1)
      map[place] = ((map[place] ?? 0) - mean * (sums[place] ?? 0)) / (norm * (spreads[place] ?? 1));
  }
  return map;
}
