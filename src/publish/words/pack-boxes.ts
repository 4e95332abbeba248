import type { TextLine } from '#src/domain/page-images.ts';

/** Four numbers a word, as `packBoxes` gives them; 0 where only the line's place is known. */
export type PackedBoxes = readonly number[] | 0;

/**
 * The places of a line's words: of each the gap to the word before it (of the first: to the line's
 * left edge), its width, how far its top lies below the line's, and by how much it is lower than
 * the line. Most are small, which is what makes them short. Where the last word is broken and goes
 * on in the next line, its other half follows as one more word.
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
