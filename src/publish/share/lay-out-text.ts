import { openSync, type Font } from 'fontkit';
import { boldFace, textFace } from '#src/takeaway/faces.ts';

const faces = { text: textFace, bold: boldFace };
const fonts = new Map<string, Font>();

function openFace(face: keyof typeof faces): Font {
  const known = fonts.get(face);
  if (known !== undefined) return known;
  const font = openSync(faces[face]);
  fonts.set(face, font);
  return font;
}

export interface TextStyle {
  readonly face: keyof typeof faces;
  /** Pixels. */
  readonly size: number;
  /** CSS colour. */
  readonly colour: string;
}

/** Width of a line in pixels. */
export function measureText(text: string, { face, size }: TextStyle): number {
  const font = openFace(face);
  const advances = Array.from(text, (letter) => advanceOf(font, letter));
  return (advances.reduce((sum, one) => sum + one, 0) * size) / font.unitsPerEm;
}

/** Wraps a text at spaces into lines no wider than `width`; a wider word stays whole. */
export function breakLines(text: string, style: TextStyle, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureText(joined, style) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/**
 * A line as SVG outlines, its baseline at `y`: independent of installed fonts, so that the image is
 * the same on every machine.
 */
export function drawLine(text: string, style: TextStyle, x: number, y: number): string {
  const font = openFace(style.face);
  const scale = style.size / font.unitsPerEm;
  let at = 0;
  const paths = Array.from(text, (letter) => {
    const outline = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).path.toSVG();
    const placed = outline === '' ? '' : `<path transform="translate(${at} 0)" d="${outline}"/>`;
    at += advanceOf(font, letter);
    return placed;
  });
  return `<g fill="${style.colour}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}

function advanceOf(font: Font, letter: string): number {
  return font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth;
}
