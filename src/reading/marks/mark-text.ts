import { LRUCache } from 'lru-cache';
import sharp from 'sharp';
import { drawLine, measureText, type TextStyle } from '#src/publish/share/lay-out-text.ts';

/** Lines that are drawn together. Lengths are in em. */
export interface MarkText {
  readonly lines: readonly string[];
  readonly face: TextStyle['face'];
  /** Width of a cell for each letter; absent for the letters' own widths. */
  readonly cell?: number;
}

/** The pixels of a drawn text that have ink, row by row. */
export interface Stamp {
  readonly width: number;
  readonly height: number;
  /** Where each row begins in `columns` and `coverage`, and where the last one ends. */
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  /** 1 to 255. */
  readonly coverage: Uint8Array;
}

/** The faces reach from 1.22 em above the baseline (Ẳ) to 0.27 em below it. */
const ascent = 1.24;
const lineHeight = 1.52;

const measured = new LRUCache<string, number>({ max: 1000 });

/** Width of the widest line, in em. */
export function measureMarkText({ lines, face, cell }: MarkText): number {
  const key = JSON.stringify([face, cell, lines]);
  const known = measured.get(key);
  if (known !== undefined) return known;
  const style: TextStyle = { face, size: 1, colour: '#000' };
  const widths = lines.map((line) =>
    cell === undefined ? measureText(line, style) : cell * Array.from(line).length,
  );
  const width = widths.reduce((widest, each) => Math.max(widest, each), 0);
  measured.set(key, width);
  return width;
}

/** Height of all lines, in em. */
export function heightOf({ lines }: Pick<MarkText, 'lines'>): number {
  return lines.length * lineHeight;
}

/** Sizes are in steps of 2 %, so that pages of nearly the same size share their stamps. */
const stepsPerDoubling = 36;
const smallestPixels = 1;

/** The size that a text is drawn in, in pixels per em. */
function toStampSize(size: number): number {
  const step = Math.round(Math.log2(Math.max(size, smallestPixels)) * stepsPerDoubling);
  return 2 ** (step / stepsPerDoubling);
}

/** Keeps the texts of many marks as they were drawn, up to a limit of memory. */
export class StampCache {
  readonly #stamps: LRUCache<string, Stamp, { text: MarkText; size: number }>;

  /** @param mostBytes of all stamps together */
  constructor(mostBytes = 64 * 1024 ** 2) {
    this.#stamps = new LRUCache({
      maxSize: mostBytes,
      sizeCalculation: ({ rows, coverage }) => rows.byteLength + coverage.length * 3 + 256,
      fetchMethod: (_key, _stale, { context }) => drawStamp(context.text, context.size),
    });
  }

  /** Bytes of the stamps that are kept. */
  get bytes(): number {
    return this.#stamps.calculatedSize;
  }

  /** @param pixels per em; rounded to a step */
  async find(text: MarkText, pixels: number): Promise<Stamp> {
    const size = toStampSize(pixels);
    const key = JSON.stringify([size, text.face, text.cell, text.lines]);
    return this.#stamps.forceFetch(key, { context: { text, size } });
  }
}

async function drawStamp(text: MarkText, size: number): Promise<Stamp> {
  const width = Math.ceil(measureMarkText(text) * size) + 2;
  const height = Math.ceil(heightOf(text) * size) + 2;
  const drawn = text.lines.map((line, index) => drawMarkLine(text, line, { size, index, width }));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}</svg>`;
  const data = await sharp(Buffer.from(svg)).ensureAlpha().extractChannel('alpha').raw().toBuffer();
  return toStamp(data, width, height);
}

/** @param alpha of each pixel */
function toStamp(alpha: Uint8Array, width: number, height: number): Stamp {
  const inked = alpha.reduce((count, each) => count + (each > 0 ? 1 : 0), 0);
  const rows = new Uint32Array(height + 1);
  const columns = new Uint16Array(inked);
  const coverage = new Uint8Array(inked);
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    rows[y] = count;
    for (let x = 0; x < width; x += 1) {
      const each = alpha[y * width + x] ?? 0;
      if (each === 0) continue;
      columns[count] = x;
      coverage[count] = each;
      count += 1;
    }
  }
  rows[height] = count;
  return { width, height, rows, columns, coverage };
}

interface LinePlace {
  readonly size: number;
  readonly index: number;
  /** Of the stamp. */
  readonly width: number;
}

/** A line in the middle of its stamp. */
function drawMarkLine({ face, cell }: MarkText, line: string, at: LinePlace): string {
  const style: TextStyle = { face, size: at.size, colour: '#000' };
  const baseline = 1 + (at.index * lineHeight + ascent) * at.size;
  if (cell === undefined)
    return drawLine(line, style, (at.width - measureText(line, style)) / 2, baseline);
  const side = cell * at.size;
  return Array.from(line, (letter, index) => {
    const inset = (side - measureText(letter, style)) / 2;
    return drawLine(letter, style, 1 + index * side + inset, baseline);
  }).join('');
}
