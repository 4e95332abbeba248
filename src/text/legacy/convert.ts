import { readDelimiter } from '../delimiter.ts';
import {
  decodeLegacy,
  decodeLegacyText,
  detectLegacy,
  detectLegacyText,
  type LegacyEncoding,
} from './index.ts';
import { isSyllable } from './syllable.ts';

/** A changed cell or, in a file that was decoded as a whole, a changed line. `line` is from 1. */
export interface Change {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

export type Conversion =
  | {
      readonly kind: 'converted';
      readonly text: string;
      /** In order of first use. */
      readonly encodings: readonly LegacyEncoding[];
      readonly changes: readonly Change[];
      /** Cells that may be legacy text or Unicode: left unchanged, for a person to judge. */
      readonly doubtful: readonly { readonly line: number; readonly text: string }[];
    }
  /** All text is already Unicode. */
  | { readonly kind: 'nothing' }
  /** Not UTF-8, and not Vietnamese in any of the encodings. */
  | { readonly kind: 'unknown' }
  /** Not text: a workbook, or UTF-16. */
  | { readonly kind: 'not-text' };

/**
 * Converts legacy text in a file to Unicode (NFC) and leaves everything else, delimiters and quotes
 * too, byte for byte. A file that is not UTF-8 is decoded as a whole. A UTF-8 file may contain
 * pasted legacy text: every cell of it is judged separately, a cell being the text between
 * delimiters, or a line when `delimited` is false. `from` names the encoding where it cannot be
 * recognised.
 */
export function convertLegacy(
  bytes: Uint8Array,
  options: { readonly from?: LegacyEncoding; readonly delimited: boolean },
): Conversion {
  if (bytes.includes(0)) return { kind: 'not-text' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return convertWhole(bytes, options.from ?? detectLegacy(bytes)?.encoding);
  }
  return convertCells(text, options);
}

function convertWhole(bytes: Uint8Array, encoding: LegacyEncoding | undefined): Conversion {
  if (encoding === undefined) return { kind: 'unknown' };
  const text = decodeLegacy(encoding, bytes);
  const before = new TextDecoder('windows-1252').decode(bytes).split(/\r\n?|\n/);
  const changes = text
    .split(/\r\n?|\n/)
    .map((after, index) => ({ line: index + 1, before: before[index] ?? '', after }))
    .filter((change) => change.before !== change.after);
  return { kind: 'converted', text, encodings: [encoding], changes, doubtful: [] };
}

interface Cell {
  readonly start: number;
  readonly line: number;
  readonly text: string;
}

function convertCells(
  text: string,
  { from, delimited }: { readonly from?: LegacyEncoding; readonly delimited: boolean },
): Conversion {
  const cells = toCells(text, delimited ? readDelimiter(text).delimiter : undefined);
  const sure = new Map<Cell, LegacyEncoding>();
  for (const cell of cells) {
    const found = detectLegacyText(cell.text);
    if (found !== undefined) sure.set(cell, from ?? found);
  }
  const main = from ?? mostFrequent([...sure.values()]);
  if (main === undefined) return { kind: 'nothing' };
  // A short cell may be valid both ways (Hép, Hộp). It follows the others when none of them is
  // Unicode.
  const rest = cells.filter((cell) => !sure.has(cell) && agrees(cell.text, main));
  const mixed = cells.some((cell) => !sure.has(cell) && isProper(cell.text));
  if (!mixed) for (const cell of rest) sure.set(cell, main);
  if (sure.size === 0) return { kind: 'nothing' };
  const changes: Change[] = [];
  let out = '';
  let end = 0;
  for (const cell of cells) {
    const encoding = sure.get(cell);
    if (encoding === undefined) continue;
    const after = decodeLegacyText(encoding, cell.text);
    changes.push({ line: cell.line, before: cell.text, after });
    out += text.slice(end, cell.start) + after;
    end = cell.start + cell.text.length;
  }
  return {
    kind: 'converted',
    text: out + text.slice(end),
    encodings: [...new Set(sure.values())],
    changes,
    doubtful: mixed ? rest.map(({ line, text: cell }) => ({ line, text: cell })) : [],
  };
}

function mostFrequent(encodings: readonly LegacyEncoding[]): LegacyEncoding | undefined {
  const count = (encoding: LegacyEncoding): number =>
    encodings.filter((other) => other === encoding).length;
  return [...new Set(encodings)].sort((a, b) => count(b) - count(a))[0];
}

/** Contents of all cells without quotes; whole lines where there is no delimiter. */
function toCells(text: string, delimiter: string | undefined): Cell[] {
  const shape =
    delimiter === undefined
      ? /[^\r\n]+/g
      : new RegExp(
          `(?<=(?:^|[${delimiter}\\r\\n])")(?:[^"]|"")+(?="(?:[${delimiter}\\r\\n]|$))|[^"${delimiter}\\r\\n]+`,
          'g',
        );
  let line = 1;
  let position = 0;
  return [...text.matchAll(shape)].map((match) => {
    line += text.slice(position, match.index).match(/\r\n?|\n/g)?.length ?? 0;
    position = match.index;
    return { start: match.index, line, text: match[0] };
  });
}

const oldLetters = /[\u00A1-\u00FF]/;
const words = /[\p{L}\p{M}\u00A1-\u00FF]+/gu;

/** Whether a text contains a Vietnamese word that only Unicode can represent. */
function isProper(text: string): boolean {
  return [...text.matchAll(words)].some(([word]) => /[^\0-\u00FF]/.test(word) && isSyllable(word));
}

/** Whether all words with marks are Vietnamese in that encoding as well. */
function agrees(text: string, encoding: LegacyEncoding): boolean {
  if (/[^\0-\u00FF]/.test(text)) return false;
  const marked = [...text.matchAll(words)]
    .map(([word]) => word)
    .filter((word) => oldLetters.test(word));
  return marked.length > 0 && marked.every((word) => isSyllable(decodeLegacyText(encoding, word)));
}
