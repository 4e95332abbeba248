import type { Region } from '../domain/values.ts';
import { boxWords, type Line } from '../domain/page-words.ts';
import { descent, glyphWidth, type HiddenFont } from './hidden-font.ts';

/**
 * Operators for invisible text over the image of a page: text rendering mode 3 (ISO 32000-1,
 * 9.3.6). Words are placed in their boxes; where only the box of the line is known, the line is
 * stretched over it.
 * @param scale points per pixel of the scan
 * @param height of the page, in points
 */
export function toTextOperators(
  lines: readonly Line[],
  font: Pick<HiddenFont, 'name' | 'encode'>,
  scale: number,
  height: number,
): string {
  const operators = lines.flatMap((line) => {
    // All words of a line share a size and a baseline, so that programs recognise the line.
    const size = Math.max(1, line.height * scale);
    const base = height - (line.y + line.height) * scale + descent * size;
    const placed = placeWords(line).map(({ text, box, isLast }) => {
      const { literal, length } = font.encode(isLast ? text : `${text} `);
      const natural = (isLast ? length : length - 1) * glyphWidth * size;
      const stretch = natural === 0 ? 100 : ((box.width * scale) / natural) * 100;
      return `${round(stretch)} Tz 1 0 0 1 ${round(box.x * scale)} ${round(base)} Tm ${literal} Tj`;
    });
    return [`/${font.name} ${round(size)} Tf`, ...placed];
  });
  return operators.length === 0 ? '' : `q BT 3 Tr\n${operators.join('\n')}\nET Q`;
}

interface PlacedWord {
  readonly text: string;
  readonly box: Region;
  readonly isLast: boolean;
}

function placeWords(line: Line): readonly PlacedWord[] {
  const words = line.text.split(' ');
  const boxes = boxWords(line);
  if (boxes.length < words.length) return [{ text: line.text, box: line, isLast: true }];
  return words.map((text, index) => ({
    text,
    box: boxes[index] ?? line,
    isLast: index === words.length - 1,
  }));
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
