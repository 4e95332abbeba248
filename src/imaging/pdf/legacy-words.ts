import { decodeLegacyText, detectLegacyText } from '#src/text/legacy/index.ts';
import { isSyllable } from '#src/text/legacy/syllable.ts';

export type LegacyName = NonNullable<ReturnType<typeof detectLegacyText>>;

/** A word as stored in a PDF, and the name of its font. */
export interface SetWord {
  readonly text: string;
  readonly font: string;
}

/** Words converted to Unicode, and the encoding of those that were converted. */
export interface DecodedWords {
  readonly words: readonly string[];
  readonly encoding?: LegacyName;
}

/**
 * Text in legacy Vietnamese fonts is stored in a PDF as TCVN3 or VNI bytes. Each font of a page is
 * judged by its words, or by its name if there are too few; words in other fonts are unchanged.
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

/** TCVN3 fonts whose names end in H draw capitals for the bytes of small letters. */
function isCapitals(font: string): boolean {
  return /\.Vn[A-Za-z]*H\b/.test(font);
}

/**
 * The byte of TCVN3's ư is the soft hyphen in other encodings, and is often stored as a hyphen. It
 * is a letter if it makes a valid syllable.
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
