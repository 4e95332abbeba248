import type { Region } from '#src/domain/values.ts';
import type { TextLine } from '#src/domain/page-images.ts';
import type { Box } from './box.ts';
import type { WrittenLine } from './text-line.ts';

/** Where a line stood that is not shown: nothing of what it says. */
export interface HiddenLine {
  /** How many of the shown lines come before it. */
  readonly before: number;
  /** Its own and those of its words, in pixels of the upright picture. */
  readonly boxes: readonly Box[];
}

/** The lines of a page that may be shown, and the places of the others. */
export interface ShownLines {
  readonly lines: readonly TextLine[];
  readonly hidden: readonly HiddenLine[];
}

/**
 * Lines without those that a redaction touches, or in any of whose words it touches: what is
 * blacked out on the image must not be read beside it. The whole line goes, for boxes are not exact
 * enough to tell which of its words lie below. A word broken at a line's end goes with either half.
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

/** Whether a redaction touches any box of a line, of those too that are not published. */
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
 * Whether it is known where all letters of a line stand: by a box for each word, or, where no word
 * has one, by the line's own. The block around it says too little.
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
