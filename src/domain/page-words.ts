import type { Region } from './values.ts';

/** A line of a page and its box, in pixels of the upright image. */
export interface Line extends Region {
  readonly text: string;
  /** Boxes of its words, packed: see `boxWords`. */
  readonly packed?: readonly number[];
}

/** The lines of every page that has any, by page number, in order. */
export type Words = ReadonlyMap<number, readonly Line[]>;

/**
 * As `publish/words` writes it: page number, texts, four numbers (x, y, width, height) for each
 * text, and the packed word boxes of each text, or 0.
 */
export type PackedWords = readonly (readonly [
  page: number,
  texts: readonly string[],
  boxes: readonly number[],
  words?: readonly (readonly number[] | 0)[],
])[];

export function unpackWords(packed: PackedWords): Words {
  return new Map(
    packed.map(([page, texts, boxes, words]) => [
      page,
      texts.map((text, index) => {
        const [x = 0, y = 0, width = 0, height = 0] = boxes.slice(index * 4, index * 4 + 4);
        const line = { text, x, y, width, height };
        const places = words?.[index] ?? 0;
        return places === 0 ? line : { ...line, packed: places };
      }),
    ]),
  );
}

/**
 * The box of each word of a line, in order; empty where only the box of the line is known. One box
 * more than there are words: the last word continues there, in the next line. Unpacked on demand,
 * because most lines are never shown.
 */
export function boxWords({ packed = [], ...line }: Line): readonly Region[] {
  let end = line.x;
  return Array.from({ length: packed.length / 4 }, (_, word) => {
    const [gap = 0, width = 0, down = 0, lower = 0] = packed.slice(word * 4, word * 4 + 4);
    const x = end + gap;
    end = x + width;
    return { x, y: line.y + down, width, height: line.height - lower };
  });
}

/** The line at a point of the page: the smallest where boxes overlap. */
export function findLineAt(lines: readonly Line[], x: number, y: number): number | undefined {
  let found: number | undefined;
  let least = Infinity;
  lines.forEach((line, index) => {
    const isInside =
      x >= line.x && x <= line.x + line.width && y >= line.y && y <= line.y + line.height;
    if (!isInside || line.width * line.height >= least) return;
    found = index;
    least = line.width * line.height;
  });
  return found;
}
