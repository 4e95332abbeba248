import { openSync, type Font, type Glyph } from 'fontkit';
import { createRequire } from 'node:module';

interface Outline {
  /** SVG path in font units, y upwards. */
  readonly path: string;
  readonly advance: number;
  readonly box: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
}

export interface Typeface {
  readonly unitsPerEm: number;
  findOutline(character: string): Outline;
}

/** The typewriter font: composes Vietnamese glyph by glyph from the project's font subsets. */
export function openTypewriterFace(): Typeface {
  return openTypeface(
    ['latin', 'vietnamese', 'latin-ext'].map(
      (subset) => `@fontsource/cousine/files/cousine-${subset}-400-normal.woff2`,
    ),
  );
}

/** The handwriting font: a light italic, which the pen makes uneven. */
export function openHandFace(): Typeface {
  return openTypeface(
    ['latin', 'vietnamese'].map(
      (subset) =>
        `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-italic.woff2`,
    ),
  );
}

function openTypeface(specifiers: readonly string[]): Typeface {
  const { resolve } = createRequire(import.meta.url);
  const fonts = specifiers.map((specifier) => openSync(resolve(specifier)));
  const cache = new Map<string, Outline>();
  const unitsPerEm = fonts[0]?.unitsPerEm ?? 1000;
  return {
    unitsPerEm,
    findOutline(character) {
      const known = cache.get(character);
      if (known !== undefined) return known;
      const outline = toOutline(findGlyph(fonts, character));
      cache.set(character, outline);
      return outline;
    },
  };
}

function findGlyph(fonts: readonly Font[], character: string): Glyph {
  const codePoint = character.codePointAt(0) ?? 0x20;
  const font = fonts.find((each) => each.hasGlyphForCodePoint(codePoint));
  const glyph = font?.glyphForCodePoint(codePoint) ?? fonts[0]?.glyphForCodePoint(0x3f);
  if (glyph === undefined) throw new Error('No font to set in.');
  return glyph;
}

function toOutline(glyph: Glyph): Outline {
  const { minX, minY, maxX, maxY } = glyph.bbox;
  const isInked = Number.isFinite(minX);
  const box = isInked ? { minX, minY, maxX, maxY } : { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  return { path: isInked ? glyph.path.toSVG() : '', advance: glyph.advanceWidth, box };
}
