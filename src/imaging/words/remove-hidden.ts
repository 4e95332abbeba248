import type { Region } from '../../catalogue/values.ts';
import type { TextLine } from '../manifest.ts';

/**
 * Lines without those that a redaction touches, or in any of whose words it touches: what is
 * blacked out on the image must not be read beside it. The whole line goes, for boxes are not exact
 * enough to tell which of its words lie below. A word broken at a line's end goes with either half.
 */
export function removeHidden(
  lines: readonly TextLine[],
  redactions: readonly Region[],
): readonly TextLine[] {
  return lines.filter((line) => {
    const { words = [], rest } = line;
    const boxes = [line, ...words, ...(rest === undefined ? [] : [rest])];
    return !redactions.some((region) => boxes.some((box) => isTouching(box, region)));
  });
}

function isTouching(box: Region, region: Region): boolean {
  return (
    box.x < region.x + region.width &&
    region.x < box.x + box.width &&
    box.y < region.y + region.height &&
    region.y < box.y + box.height
  );
}
