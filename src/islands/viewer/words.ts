import type { Region } from '../../catalogue/values.ts';

/** A line of a page and where it stands, in pixels of the upright image. */
export interface Line extends Region {
  readonly text: string;
}

/** The lines of every page that has any, by page number, in order. */
export type Words = ReadonlyMap<number, readonly Line[]>;

/** As `publish/words` writes it: page number, texts, and four numbers (x, y, width, height) a text. */
export type PackedWords = readonly (readonly [
  page: number,
  texts: readonly string[],
  boxes: readonly number[],
])[];

export function unpackWords(packed: PackedWords): Words {
  return new Map(
    packed.map(([page, texts, boxes]) => [
      page,
      texts.map((text, index) => {
        const [x = 0, y = 0, width = 0, height = 0] = boxes.slice(index * 4, index * 4 + 4);
        return { text, x, y, width, height };
      }),
    ]),
  );
}

/** The line at a point of the page: the smallest, where boxes lie over each other. */
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
