import type { Region } from '../../catalogue/values.ts';
import type { TextLine } from '../manifest.ts';

/**
 * Lines without those that a redaction touches: what is blacked out on the image must not be read
 * beside it. The whole line goes, for nobody knows which of its words lie below.
 */
export function removeHidden(
  lines: readonly TextLine[],
  redactions: readonly Region[],
): readonly TextLine[] {
  return lines.filter((line) => !redactions.some((region) => isTouching(line, region)));
}

function isTouching(line: Region, region: Region): boolean {
  return (
    line.x < region.x + region.width &&
    region.x < line.x + line.width &&
    line.y < region.y + region.height &&
    region.y < line.y + line.height
  );
}
