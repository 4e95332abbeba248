import type { Region } from '#src/domain/values.ts';
import type { MachineText, TextLine } from '#src/domain/page-images.ts';
import type { WordsProblemName } from '../problems.ts';
import type { Box } from './box.ts';

import { joinHalves } from './join-halves.ts';
import { findPlacement, isWithin } from './placement.ts';
import {
  isPlaced,
  isTouched,
  listBoxes,
  removeHidden,
  type HiddenLine,
  type ShownLines,
} from './remove-hidden.ts';
import { toTextLines, type WrittenLine } from './text-line.ts';
import type { TranscribedImage, TranscriptPage } from './transcript-page.ts';

/** The public words of a page, and why some are missing or have no position. */
export interface PlacedWords {
  readonly lines: readonly TextLine[];
  /** Positions of hidden lines; absent if there are none. */
  readonly hidden?: readonly HiddenLine[];
  /** OCR details; absent if the transcription names no program. */
  readonly machine?: MachineText;
  readonly problem?: { readonly name: WordsProblemName; readonly detail: string };
}

export interface PlacingOptions {
  /** In pixels of the upright picture. */
  readonly redactions?: readonly Region[];
  /** See `joinHalves`. */
  readonly mayRunOver?: boolean;
}

/**
 * Maps the words of a transcription to their picture. On a page with redactions, only words with a
 * known position on the page and outside all redactions are shown; if the mapping is unknown, none.
 * On other pages all words are shown, without positions if these are unknown.
 *
 * @throws Error as `findPlacement` does
 */
export function placeWords(
  page: TranscriptPage,
  image: TranscribedImage,
  { redactions = [], mayRunOver = true }: PlacingOptions = {},
): PlacedWords {
  if (page.lines.every((line) => !hasText(line))) return { lines: [] };
  return redactions.length > 0
    ? placeBesideRedactions(page, image, redactions)
    : placeAll(page, image, mayRunOver);
}

function placeAll(page: TranscriptPage, image: TranscribedImage, mayRunOver: boolean): PlacedWords {
  const placement = findPlacement(page, image);
  const joined = joinHalves(page.lines, mayRunOver);
  if (placement.kind === 'unknown') {
    const bare = joined.map(({ pieces }) => ({ pieces: pieces.map(({ text }) => ({ text })) }));
    return { lines: bare.flatMap((line) => toLines(line, image)), problem: placement.problem };
  }
  const lines = joined.map((line) => placeLine(line, placement.toImage));
  return { lines: lines.flatMap((line) => toLines(line, image)) };
}

/** Halves of hyphenated words stay as written: the file's full word may be hidden. */
function placeBesideRedactions(
  page: TranscriptPage,
  image: TranscribedImage,
  redactions: readonly Region[],
): PlacedWords {
  const placement = findPlacement(page, image);
  if (placement.kind !== 'known') return { lines: [], problem: placement.problem };
  const lines = page.lines.filter(hasText).map((line) => placeLine(line, placement.toImage));
  const outside = lines.filter((line) => listBoxes(line).some((box) => !isWithin(box, image)));
  if (outside.length > 0) {
    return { lines: [], problem: { name: 'words-beside-image', detail: `${outside.length}` } };
  }
  const placed = lines.filter(isPlaced);
  const unplaced = lines.length - placed.length;
  return {
    ...partLines(placed, image, redactions),
    ...(unplaced > 0 && { problem: { name: 'words-unplaced', detail: `${unplaced}` } }),
  };
}

/** A line is judged by all boxes that its file gives it, including unpublished ones. */
function partLines(
  placed: readonly WrittenLine[],
  image: TranscribedImage,
  redactions: readonly Region[],
): ShownLines {
  const lines: TextLine[] = [];
  const hidden: HiddenLine[] = [];
  for (const line of placed) {
    if (isTouched(line, redactions)) {
      hidden.push({ before: lines.length, boxes: listBoxes(line) });
      continue;
    }
    const shown = removeHidden(toLines(line, image), redactions);
    for (const { boxes } of shown.hidden) hidden.push({ before: lines.length, boxes });
    for (const one of shown.lines) lines.push(one);
  }
  return { lines, hidden };
}

function toLines(line: WrittenLine, image: TranscribedImage): readonly TextLine[] {
  return toTextLines(line, { x: 1, y: 1 }, image);
}

function hasText({ pieces }: WrittenLine): boolean {
  return pieces.some(({ text }) => text.trim() !== '');
}

function placeLine(line: WrittenLine, toImage: (box: Box) => Box): WrittenLine {
  const place = (box: Box | undefined) => box && toImage(box);
  return {
    ...line,
    pieces: line.pieces.map((piece) => ({ ...piece, box: place(piece.box) })),
    box: place(line.box),
    blockBox: place(line.blockBox),
    rest: place(line.rest),
    ...(line.others && { others: line.others.map(toImage) }),
  };
}
