import type { ImageSize, TextLine } from '#src/domain/page-images.ts';
import { isSameBox, toPixels, toUnion, type Box } from './box.ts';
import { toLineText } from './line-text.ts';

/** A part of a line as transcribed: a word, several words, a letter, or a space. */
export interface Piece {
  /** Includes spaces: pieces are concatenated. */
  readonly text: string;
  /** In the unit of the transcription. */
  readonly box?: Box | undefined;
  /** The whole word, if this is half of a hyphenated one. */
  readonly broken?: { readonly half: 1 | 2; readonly word: string };
  /** The hyphen of a broken word: removed when the word is joined. */
  readonly isHyphen?: true;
}

export interface WrittenLine {
  readonly pieces: readonly Piece[];
  /** The box of the whole line, or else of the enclosing block. */
  readonly box?: Box | undefined;
  readonly blockBox?: Box | undefined;
  /** Box of the second half of the last word: see `TextLine`. */
  readonly rest?: Box | undefined;
  /** Boxes of words in the line besides those of `pieces`. */
  readonly others?: readonly Box[];
  /**
   * Whether it has more text than the words with boxes: then the position of the rest is unknown.
   */
  readonly isUnsure?: boolean;
}

type Scale = Parameters<typeof toPixels>[1];

/** A line in pixels of the image, with a box per word if its pieces allow; nothing without text. */
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

/** A box for each word between spaces; none if any word lacks one. */
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

/** A line with one box for all its text has no word positions. */
function saysNoMore([first, ...others]: readonly Box[], line: Box): boolean {
  if (first === undefined) return true;
  if (others.length === 0) return isSameBox(first, line);
  return others.every((box) => isSameBox(box, first));
}
