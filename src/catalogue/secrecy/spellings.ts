import { decodeLegacyText, legacyEncodings } from '#src/text/legacy/index.ts';
import { repairMojibake } from '#src/text/mojibake.ts';
import { tidy } from '#src/text/normalise.ts';

/** Cyrillic and Greek letters that look like the Latin ones of the marks, in lower case. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  і: 'i',
  ι: 'i',
  ӏ: 'l',
  м: 'm',
  μ: 'm',
  о: 'o',
  ο: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  τ: 't',
  υ: 'u',
  у: 'y',
  ү: 'y',
  α: 'a',
  ε: 'e',
};
const lookAlikeLetters = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'gu');
const latinOrMark = /[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Z}]/u;

/**
 * The ways in which a person may read a cell, in lower case and NFC: as it stands, and out of the
 * old encodings and UTF-8 that was read as another encoding. Full-width and styled letters, look-alikes of
 * other scripts, HTML references and letters set apart (`M Ậ T`) are plain letters.
 */
export function readSpellings(cell: string): readonly string[] {
  const decoded = /[\u0080-\u00FF]/.test(cell)
    ? [
        ...legacyEncodings.map((encoding) => decodeLegacyText(encoding, cell)),
        repairMojibake(cell) ?? cell,
      ]
    : [];
  return [...new Set([cell, ...decoded].map(toPlainSpelling))];
}

function toPlainSpelling(text: string): string {
  const letters = tidy(decodeReferences(text).normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\s]+/gu, replaceLookAlikes)
    .normalize('NFC');
  return joinSpacedLetters(letters);
}

/** A word of Cyrillic letters alone is a Russian word, unless each of them has a Latin look. */
function replaceLookAlikes(word: string): string {
  const replaced = word.replace(lookAlikeLetters, (letter) => lookAlikes[letter] ?? letter);
  return Array.from(replaced).every((letter) => latinOrMark.test(letter)) ? replaced : word;
}

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&#(?:x([0-9a-f]{1,5})|(\d{1,6}));/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code < 0x11_00_00 ? String.fromCodePoint(code) : whole;
    })
    .replace(/&nbsp;/gi, ' ')
    .replace(/&acirc;/gi, 'â');
}

/** `m ậ t`, `t.ố.i m.ậ.t`, `m-ậ-t`: a run of at least three single letters is one word. */
function joinSpacedLetters(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{M}\p{N}])(?:\p{L}[\s._*·-]{1,4}){2,}\p{L}(?![\p{L}\p{M}\p{N}])/gu,
    (run) => run.replace(/[\s._*·-]+/gu, ''),
  );
}
