import type { Region } from '#src/domain/values.ts';
import type { TextLine } from '#src/domain/page-images.ts';
import type { Box } from './box.ts';
import type { WrittenLine } from './text-line.ts';

/** Position of a hidden line, without its text. */
export interface HiddenLine {
  /** Number of visible lines before it. */
  readonly before: number;
  /** Its own and those of its words, in pixels of the upright picture. */
  readonly boxes: readonly Box[];
}

/** The public lines of a page, and the positions of the others. */
export interface ShownLines {
  readonly lines: readonly TextLine[];
  readonly hidden: readonly HiddenLine[];
}

/**
 * Removes lines that a redaction touches, directly or at any of their words: redacted text must not
 * be readable beside the image. The whole line is removed, because boxes are not exact enough to
 * tell which words are covered. A hyphenated word is removed with either half.
 */
export function removeHidden(
  lines: readonly TextLine[],
  redactions: readonly Region[],
): ShownLines {
  const shown: TextLine[] = [];
  const hidden: HiddenLine[] = [];
  for (const line of lines) {
    const { words = [], rest } = line;
    const boxes = [line, ...words, ...(rest === undefined ? [] : [rest])];
    if (isAnyTouched(boxes, redactions)) hidden.push({ before: shown.length, boxes });
    else shown.push(line);
  }
  return { lines: shown, hidden };
}

/** Whether a redaction touches any box of a line, including unpublished boxes. */
export function isTouched(line: WrittenLine, redactions: readonly Region[]): boolean {
  return isAnyTouched(listBoxes(line), redactions);
}

/** Every box that a transcription gives a line and its words. */
export function listBoxes({ box, pieces, others = [] }: WrittenLine): readonly Box[] {
  return [
    ...(box === undefined ? [] : [box]),
    ...pieces.flatMap((one) => one.box ?? []),
    ...others,
  ];
}

/**
 * Whether the position of all letters of a line is known: by a box for each word, or, if no word
 * has one, by the line's own box. The enclosing block is not exact enough.
 */
export function isPlaced({ box, pieces, isUnsure = false }: WrittenLine): boolean {
  if (isUnsure) return false;
  const written = pieces.filter(({ text }) => text.trim() !== '');
  const lettered = written.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const words = lettered.length > 0 ? lettered : written;
  const boxed = words.filter((word) => hasArea(word.box));
  if (words.length > 0 && boxed.length === words.length) return true;
  return hasArea(box) && pieces.every((piece) => piece.box === undefined);
}

function hasArea(box: Box | undefined): boolean {
  return box !== undefined && box.width > 0 && box.height > 0;
}

export function isAnyTouched(boxes: readonly Box[], redactions: readonly Region[]): boolean {
  return redactions.some((region) => boxes.some((box) => isTouching(box, region)));
}

function isTouching(box: Region, region: Region): boolean {
  return (
    box.x < region.x + region.width &&
    region.x < box.x + box.width &&
    box.y < region.y + region.height &&
    region.y < box.y + box.height
  );
}
