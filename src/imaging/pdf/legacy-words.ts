import { decodeLegacyText, detectLegacyText } from '#src/text/legacy/index.ts';
import { isSyllable } from '#src/text/legacy/syllable.ts';

export type LegacyName = NonNullable<ReturnType<typeof detectLegacyText>>;

/** A word as it lies in a PDF, and the name of the font that it is set in. */
export interface SetWord {
  readonly text: string;
  readonly font: string;
}

/** Words as they read in Unicode, and what some of them were written in. */
export interface DecodedWords {
  readonly words: readonly string[];
  readonly encoding?: LegacyName;
}

/**
 * Text in old Vietnamese fonts lies in a PDF as the bytes of TCVN3 or VNI. Each font of a page is
 * judged by its words, or by its name where they are too few; words of other fonts stay.
 */
export function decodeLegacyWords(set: readonly SetWord[]): DecodedWords {
  const byFont = Map.groupBy(set, ({ font }) => font);
  const encodings = new Map(
    [...byFont].map(([font, words]) => [font, findEncoding(font, words)] as const),
  );
  const encoding = [...encodings.values()].find((found) => found !== undefined);
  if (encoding === undefined) return { words: set.map(({ text }) => text) };
  const words = set.map(({ text, font }) => {
    const found = encodings.get(font);
    if (found === undefined) return text;
    const decoded = decodeWord(text, found);
    return found === 'tcvn3' && isCapitals(font) ? decoded.toLocaleUpperCase('vi') : decoded;
  });
  return { words, encoding };
}

function findEncoding(font: string, words: readonly SetWord[]): LegacyName | undefined {
  const text = words.map((word) => word.text).join(' ');
  const found = detectLegacyText(text);
  if (found !== undefined || /[^\0-\u00FF]/.test(text)) return found;
  if (/^(?:[A-Z]{6}\+)?\.Vn/.test(font)) return 'tcvn3';
  return /^(?:[A-Z]{6}\+)?VNI-/.test(font) ? 'vni' : undefined;
}

/** Fonts of TCVN3 whose names end in H draw capitals for the bytes of small letters. */
function isCapitals(font: string): boolean {
  return /\.Vn[A-Za-z]*H\b/.test(font);
}

/**
 * The byte of TCVN3's ư is the soft hyphen in other encodings, and often comes as a hyphen. It is a
 * letter where it makes a syllable.
 */
function decodeWord(text: string, encoding: LegacyName): string {
  const decoded = decodeLegacyText(encoding, text);
  if (encoding !== 'tcvn3' || !/[-\u00AD]/.test(text)) return decoded;
  const whole = decodeLegacyText(encoding, text.replaceAll('-', '\u00AD'));
  return whole
    .split(/([^\p{L}\p{M}]+)/u)
    .every((part, index) => index % 2 === 1 || part === '' || isSyllable(part))
    ? whole
    : decoded;
}
