import type { ImageSize, TextLine } from '#src/domain/page-images.ts';
import { isSameBox, toPixels, toUnion, type Box } from './box.ts';
import { toLineText } from './line-text.ts';

/** A part of a line as a transcription states it: a word, several, a letter, or a space. */
export interface Piece {
  /** Spaces included: pieces stand side by side as they are. */
  readonly text: string;
  /** In the unit of the transcription. */
  readonly box?: Box | undefined;
  /** The whole word, where this is a half of one that is broken at a line's end. */
  readonly broken?: { readonly half: 1 | 2; readonly word: string };
  /** The hyphen of a broken word: goes when the word is made whole. */
  readonly isHyphen?: true;
}

export interface WrittenLine {
  readonly pieces: readonly Piece[];
  /** What the transcription says of the line as a whole, or else of the block around it. */
  readonly box?: Box | undefined;
  readonly blockBox?: Box | undefined;
  /** Where the second half of the last word stands: see `TextLine`. */
  readonly rest?: Box | undefined;
  /** Boxes of words that the file gives the line besides those of `pieces`. */
  readonly others?: readonly Box[];
  /** Whether it says more than the words that have boxes: then nobody knows where the rest stands. */
  readonly isUnsure?: boolean;
}

type Scale = Parameters<typeof toPixels>[1];

/** A line in pixels of the image, with a box a word where its pieces tell; none without text. */
export function toTextLines(
  { pieces, box, blockBox, rest }: WrittenLine,
  scale: Scale,
  image: ImageSize,
): TextLine[] {
  const text = toLineText(pieces.map((piece) => piece.text).join(''));
  if (text === '') return [];
  const around = box ?? toUnion(pieces.flatMap((piece) => piece.box ?? [])) ?? blockBox;
  const whole = { x: 0, y: 0, width: image.width, height: image.height };
  const place = around === undefined ? whole : toPixels(around, scale, image);
  const boxes = boxWords(pieces)?.map((one) => toPixels(one, scale, image));
  return [
    {
      text,
      ...place,
      ...(boxes === undefined || saysNoMore(boxes, place) ? {} : { words: boxes }),
      ...(rest === undefined ? {} : { rest: toPixels(rest, scale, image) }),
    },
  ];
}

/** A box for each word between spaces; none when one of them has none. */
function boxWords(pieces: readonly Piece[]): readonly Box[] | undefined {
  const words: Box[][] = [];
  let isInWord = false;
  for (const { text, box } of pieces) {
    for (const part of text.split(/(\s+)/u)) {
      if (part === '') continue;
      if (part.trim() === '') {
        isInWord = false;
        continue;
      }
      if (!isInWord) words.push([]);
      isInWord = true;
      if (box !== undefined) words.at(-1)?.push(box);
    }
  }
  const boxes = words.flatMap((parts) => toUnion(parts) ?? []);
  return boxes.length === words.length ? boxes : undefined;
}

/** A line that was boxed as one piece tells nothing of its words. */
function saysNoMore([first, ...others]: readonly Box[], line: Box): boolean {
  if (first === undefined) return true;
  if (others.length === 0) return isSameBox(first, line);
  return others.every((box) => isSameBox(box, first));
}
