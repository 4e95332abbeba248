import type { Box } from '#src/imaging/words/box.ts';
import { toUnion } from '#src/imaging/words/box.ts';
import type { TypedLine } from './layout.ts';
import type { Chance } from '../random.ts';
import type { Typeface } from './typeface.ts';

/** A typeset word: its box on the unrotated sheet. */
export interface SetWord {
  readonly text: string;
  readonly box: Box;
}
export interface SetLine {
  readonly kind: 'typed' | 'handwritten';
  readonly words: readonly SetWord[];
}

export interface Machine {
  readonly face: Typeface;
  readonly ink: string;
  /** Wear of a type: some always strike high or low. */
  readonly habits: Chance;
  readonly tilts: Map<string, number>;
}

/** Types a line: every stroke slightly displaced, lighter or darker. */
export function drawTypedLine(
  line: TypedLine,
  machine: Machine,
  chance: Chance,
  strengthAt: (x: number, y: number) => number,
): { svg: string; set: SetLine } {
  const parts: string[] = [];
  const words: SetWord[] = [];
  const size = line.pitch / 0.6;
  let at = 0;
  for (const text of line.text.split(' ')) {
    const boxes: Box[] = [];
    for (const character of text) {
      const x = line.x + at * line.pitch + chance.around(0.9);
      const y = line.baseline + tiltOf(machine, character) + chance.around(0.8);
      const type = { face: machine.face, strength: strengthAt(x, y) };
      const stroke = strike(character, x, y, size, type, chance);
      parts.push(stroke.svg);
      if (line.look === 'twice') {
        parts.push(strike(character, x + 1.4, y - 0.4, size, type, chance).svg);
      }
      boxes.push(stroke.box);
      at += 1;
    }
    at += 1;
    const box = toUnion(boxes);
    if (box !== undefined) words.push({ text, box });
  }
  if (line.look === 'underlined') parts.push(underline(line, chance));
  const svg = `<g fill="${machine.ink}" stroke="${machine.ink}" stroke-width="14">${parts.join('')}</g>`;
  return { svg, set: { kind: 'typed', words } };
}

/** Set on fill and stroke: `opacity` would give every letter its own layer, ten times slower. */
function toOpacity(value: number): string {
  const opacity = Math.min(1, value).toFixed(2);
  return `fill-opacity="${opacity}" stroke-opacity="${opacity}"`;
}

function tiltOf({ habits, tilts }: Machine, character: string): number {
  const known = tilts.get(character);
  if (known !== undefined) return known;
  const tilt = habits.next() < 0.12 ? habits.around(2.6) : habits.around(0.6);
  tilts.set(character, tilt);
  return tilt;
}

function strike(
  character: string,
  x: number,
  y: number,
  size: number,
  { face, strength }: { readonly face: Typeface; readonly strength: number },
  chance: Chance,
): { svg: string; box: Box } {
  const { path, box } = face.findOutline(character);
  const scale = size / face.unitsPerEm;
  const opacity = toOpacity(strength * (0.74 + 0.26 * Math.sqrt(chance.next())));
  const turn = chance.around(0.9).toFixed(2);
  const [left, base] = [x.toFixed(2), y.toFixed(2)];
  const unit = scale.toFixed(5);
  return {
    svg: `<path transform="translate(${left} ${base}) rotate(${turn}) scale(${unit} -${unit})" ${opacity} d="${path}"/>`,
    box: {
      x: x + box.minX * scale,
      y: y - box.maxY * scale,
      width: (box.maxX - box.minX) * scale,
      height: (box.maxY - box.minY) * scale,
    },
  };
}

function underline({ x, baseline, pitch, text }: TypedLine, chance: Chance): string {
  return Array.from(text)
    .map((_, index) => {
      const left = x + index * pitch;
      const y = baseline + pitch * 0.42 + chance.around(0.5);
      return `<rect x="${left.toFixed(1)}" y="${y.toFixed(1)}" width="${pitch.toFixed(1)}" height="2" stroke-width="0.4" ${toOpacity(chance.between(0.7, 1))}/>`;
    })
    .join('');
}
