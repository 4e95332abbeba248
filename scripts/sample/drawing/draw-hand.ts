import type { Box } from '#src/imaging/words/box.ts';
import { toUnion } from '#src/imaging/words/box.ts';
import type { SetLine, SetWord } from './draw-typing.ts';
import { wrap, type PageLayout } from './layout.ts';
import { punchHoles } from './paper.ts';
import type { Chance } from '../random.ts';
import { sheet } from './sheet.ts';
import type { Typeface } from './typeface.ts';

const size = 37;
const lineHeight = 43;
const margin = { left: 44, width: 205 };

/** A note in the left margin, in pen. */
export function drawNote(
  note: { readonly text: string; readonly y: number },
  face: Typeface,
  ink: string,
  chance: Chance,
): { svg: string; lines: SetLine[]; bottom: number } {
  const texts = wrap(note.text, 13);
  const slope = chance.between(-0.07, -0.03);
  const parts: string[] = [];
  const lines = texts.map((text, index): SetLine => {
    let x = margin.left + chance.between(0, 14);
    const words: SetWord[] = [];
    for (const word of text.split(' ')) {
      const boxes: Box[] = [];
      for (const character of word) {
        const y =
          note.y + (index + 0.8) * lineHeight + (x - margin.left) * slope + chance.around(1.6);
        const pen = write(character, x, y, face, chance);
        parts.push(pen.svg);
        boxes.push(pen.box);
        x += pen.advance;
      }
      const box = toUnion(boxes);
      if (box !== undefined) words.push({ text: word, box });
      x += size * 0.24;
    }
    return { kind: 'handwritten', words };
  });
  const svg = `<g fill="${ink}" stroke="${ink}" stroke-width="10" filter="url(#pen)">${parts.join('')}</g>`;
  return { svg, lines, bottom: note.y + (texts.length + 0.3) * lineHeight };
}

function write(character: string, x: number, y: number, face: Typeface, chance: Chance) {
  const { path, box, advance } = face.findOutline(character);
  const scale = (size / face.unitsPerEm) * chance.between(0.94, 1.08);
  const [across, up] = [scale * 0.9, scale];
  const lean = chance.between(-16, -9).toFixed(1);
  const opacity = chance.between(0.75, 0.95).toFixed(2);
  return {
    svg: `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) skewX(${lean}) scale(${across.toFixed(5)} -${up.toFixed(5)})" fill-opacity="${opacity}" stroke-opacity="${opacity}" d="${path}"/>`,
    advance: advance * across,
    box: {
      x: x + box.minX * across,
      y: y - box.maxY * up,
      width: (box.maxX - box.minX) * across + 0.2 * (box.maxY - box.minY) * up,
      height: (box.maxY - box.minY) * up,
    },
  };
}

/** An invented signature: loops around a point. */
export function drawSignature(x: number, y: number, ink: string, chance: Chance): string {
  const loops = Math.round(chance.between(3, 7));
  const [reach, start] = [chance.between(150, 215), x - 95];
  let d = `M${start.toFixed(0)} ${(y + chance.around(30)).toFixed(0)}`;
  for (let loop = 1; loop <= loops; loop += 1) {
    const to = start + (reach * loop) / loops + chance.around(14);
    const rise = chance.between(20, loop < 3 ? 130 : 66) * (loop % 2 === 0 ? 1 : -1);
    d += ` S${(to + chance.between(10, 46)).toFixed(0)} ${(y - rise).toFixed(0)} ${to.toFixed(0)} ${(y + chance.around(16)).toFixed(0)}`;
  }
  d += ` q ${chance.between(20, 70).toFixed(0)} ${chance.between(-34, 20).toFixed(0)} ${chance.between(60, 120).toFixed(0)} ${chance.between(-44, 10).toFixed(0)}`;
  return `<path d="${d}" fill="none" stroke="${ink}" stroke-width="4" stroke-linecap="round" opacity="0.85"/>`;
}

/** Keeps notes from overlapping each other, a punch hole or the foot of the sheet. */
export function spreadNotes(notes: PageLayout['notes']): { text: string; y: number }[] {
  let free = 0;
  return notes.map(({ text, y }) => {
    const height = (wrap(text, 13).length + 0.3) * lineHeight;
    let top = Math.min(Math.max(y, free), sheet.height - sheet.bottom - height);
    for (const hole of punchHoles) {
      const isAcross = top < hole.y + 40 && top + height > hole.y - 30;
      if (isAcross) top = hole.y + 40;
    }
    free = top + height;
    return { text, y: top };
  });
}

/** The folio number an archivist pencilled into the upper corner. */
export function drawFolio(folio: number, face: Typeface, chance: Chance): string {
  let x = sheet.width - 150 + chance.around(20);
  const y = 92 + chance.around(14);
  const digits = Array.from(String(folio)).map((digit) => {
    const pen = write(digit, x, y, face, chance);
    x += pen.advance;
    return pen.svg;
  });
  return `<g fill="#5d5a58" stroke="#5d5a58" stroke-width="6" opacity="0.75" filter="url(#pen)">${digits.join('')}</g>`;
}
