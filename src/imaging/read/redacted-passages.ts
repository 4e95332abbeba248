import type { Redaction, RedactionGround, Region } from '#src/domain/values.ts';
import type { ImageSize, RedactedPlace } from '#src/domain/page-images.ts';
import { toPictureRedactions } from './redaction-boxes.ts';
import { toPixels, toUnion } from '../words/box.ts';
import { isAnyTouched, type HiddenLine } from '../words/remove-hidden.ts';

/** What readers are told is one place: rectangles that lie together and have the same ground. */
export interface RedactedPassage {
  readonly ground?: RedactionGround;
  /** In pixels of the scan, as they were written; never empty. */
  readonly boxes: readonly Region[];
}

/**
 * Joins the rectangles of a page, which are sorted down the page, to passages in that order: a passage
 * of several lines is written as a rectangle a line.
 */
export function joinPassages(redactions: readonly Redaction[]): readonly RedactedPassage[] {
  const passages: Redaction[][] = [];
  for (const redaction of redactions) {
    const near = passages.filter((passage) => passage.some((one) => isNear(one, redaction)));
    const joined = [...near.flat(), redaction];
    const [first] = near;
    if (first === undefined) passages.push(joined);
    else passages.splice(passages.indexOf(first), 1, joined);
    for (const other of near.slice(1)) passages.splice(passages.indexOf(other), 1);
  }
  return passages.map((passage) => ({
    ...(passage[0]?.ground !== undefined && { ground: passage[0].ground }),
    boxes: passage.map(({ x, y, width, height }) => ({ x, y, width, height })),
  }));
}

/** The next line of one passage begins within half the height of a line. */
function isNear(a: Redaction, b: Redaction): boolean {
  if (a.ground !== b.ground) return false;
  const reach = Math.min(a.height, b.height) / 2;
  return (
    a.x <= b.x + b.width + reach &&
    b.x <= a.x + a.width + reach &&
    a.y <= b.y + b.height + reach &&
    b.y <= a.y + a.height + reach
  );
}

/**
 * The passages of a page as they lie on its upright picture, and where in its text they stand as far
 * as lines are known that they hide. A passage of which only one side lies on the picture is cut to
 * it.
 */
export function placePassages(
  redactions: readonly Redaction[],
  picture: ImageSize,
  stored: ImageSize,
  hidden: readonly HiddenLine[],
): readonly RedactedPlace[] {
  return joinPassages(redactions).flatMap(({ ground, boxes }): RedactedPlace[] => {
    const places = toPictureRedactions(boxes, picture, stored);
    const around = toUnion(places);
    if (around === undefined) return [];
    const touched = hidden.find((line) => isAnyTouched(line.boxes, places));
    return [
      {
        ...toPixels(around, { x: 1, y: 1 }, picture),
        ...(ground !== undefined && { ground }),
        ...(touched !== undefined && { before: touched.before }),
      },
    ];
  });
}
