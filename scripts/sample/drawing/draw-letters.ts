import { toUnion, type Box } from '#src/imaging/words/box.ts';
import type { SetLine, SetWord } from './draw-typing.ts';
import type { Typeface } from './typeface.ts';

export interface Lettering {
  readonly face: Typeface;
  readonly ink: string;
  /** Em size in pixels. */
  readonly size: number;
  /** Added between letters, in pixels. */
  readonly spacing?: number;
  readonly anchor?: 'start' | 'middle';
}

/** Text on a map. `x` is its start or its middle, `y` its baseline. */
export function drawLetters(
  text: string,
  x: number,
  y: number,
  { face, ink, size, spacing = 0, anchor = 'start' }: Lettering,
): { svg: string; line: SetLine } {
  const scale = size / face.unitsPerEm;
  const advanceOf = (character: string) => face.findOutline(character).advance * scale + spacing;
  const length = Array.from(text).reduce((sum, character) => sum + advanceOf(character), 0);
  let at = anchor === 'middle' ? x - length / 2 : x;
  const parts: string[] = [];
  const words: SetWord[] = [];
  for (const word of text.split(' ')) {
    const boxes: Box[] = [];
    for (const character of word) {
      const { path, box } = face.findOutline(character);
      const unit = scale.toFixed(5);
      parts.push(
        `<path transform="translate(${at.toFixed(1)} ${y.toFixed(1)}) scale(${unit} -${unit})" d="${path}"/>`,
      );
      boxes.push({
        x: at + box.minX * scale,
        y: y - box.maxY * scale,
        width: (box.maxX - box.minX) * scale,
        height: (box.maxY - box.minY) * scale,
      });
      at += advanceOf(character);
    }
    at += advanceOf(' ');
    const box = toUnion(boxes);
    if (box !== undefined) words.push({ text: word, box });
  }
  // A pale halo, so that letters are readable over lines.
  const halo = `stroke="#efe4c6" stroke-width="${(6 / scale).toFixed(0)}" stroke-linejoin="round"`;
  const svg = `<g fill="${ink}"><g ${halo}>${parts.join('')}</g>${parts.join('')}</g>`;
  return { svg, line: { kind: 'handwritten', words } };
}
