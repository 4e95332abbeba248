import type { Redaction, RedactionGround, Region } from '#src/domain/values.ts';
import type { ImageSize, RedactedPlace } from '#src/domain/page-images.ts';
import { toPictureRedactions } from './redaction-boxes.ts';
import { toPixels, toUnion } from '../words/box.ts';
import { isAnyTouched, type HiddenLine } from '../words/remove-hidden.ts';

/** A passage as readers see it: adjacent rectangles with the same ground. */
export interface RedactedPassage {
  readonly ground?: RedactionGround;
  /** In pixels of the scan, as written; never empty. */
  readonly boxes: readonly Region[];
}

/**
 * Joins a page's rectangles, sorted down the page, into passages: a passage of several lines is
 * written as one rectangle per line.
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

/** The next line of a passage begins within half a line height. */
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
 * The passages of a page on its upright picture, and their position in its text if they hide known
 * lines. A passage partly outside the picture is clipped to it.
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
