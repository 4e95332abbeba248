import type { TextLine } from '#src/domain/page-images.ts';

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
