import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ItemImages, TextLine } from '#src/domain/page-images.ts';
import { wordsOf } from '#src/site/urls.ts';
import type { PublicCatalogue, PublicItem } from '#src/public/public-model.ts';

/**
 * One page: its number, its lines, four numbers (x, y, width, height) per line, and the positions
 * of each line's words, where known.
 */
type PackedPage = readonly [
  page: number,
  texts: readonly string[],
  boxes: readonly number[],
  words?: readonly PackedBoxes[],
];

/**
 * The lines of an item's open pages with their positions, for the viewer. Texts and boxes are
 * stored separately: half the size, and the text is readable.
 */
export function packWords(item: PublicItem, images: ItemImages | undefined): readonly PackedPage[] {
  if (!('pages' in item)) return [];
  const open = new Set(
    item.pages.filter((page) => page.kind === 'open').map(({ number }) => number),
  );
  return (images?.pages ?? [])
    .filter(({ number, lines }) => open.has(number) && lines.length > 0)
    .map(({ number, lines }) => packLines(number, lines));
}

/** The lines of one page. */
export function packLines(number: number, lines: readonly TextLine[]): PackedPage {
  const texts = lines.map(({ text }) => text);
  const boxes = lines.flatMap(({ x, y, width, height }) => [x, y, width, height]);
  const words = lines.map(packBoxes);
  const hasWords = words.some((places) => places !== 0);
  return hasWords ? [number, texts, boxes, words] : [number, texts, boxes];
}

/** Writes `wordsOf(slug)` for every open item that has lines. */
export async function writeWords(
  catalogue: PublicCatalogue,
  loadImages: (itemSlug: string) => Promise<ItemImages | undefined>,
  outDir: string,
): Promise<void> {
  for (const item of catalogue.items) {
    if (!('pages' in item)) continue;
    const pages = packWords(item, await loadImages(item.slug));
    if (pages.length === 0) continue;
    const path = join(outDir, wordsOf(item.slug));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(pages));
  }
}

/** Four numbers per word, by `packBoxes`; 0 if only the line's position is known. */
export type PackedBoxes = readonly number[] | 0;

/**
 * Delta-encoded positions of a line's words: for each, the gap to the previous word (for the first:
 * to the line's left edge), its width, its top relative to the line's, and how much its height is
 * less than the line's. Most numbers are small, which keeps the encoding short. If the last word is
 * hyphenated into the next line, its other half follows as one more word.
 */
export function packBoxes({ words, rest, ...line }: TextLine): PackedBoxes {
  if (words === undefined) return 0;
  let end = line.x;
  return [...words, ...(rest === undefined ? [] : [rest])].flatMap(({ x, y, width, height }) => {
    const gap = x - end;
    end = x + width;
    return [gap, width, y - line.y, line.height - height];
  });
}
