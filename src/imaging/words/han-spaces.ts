import type { Piece } from './text-line.ts';

/** Hán and Nôm characters, kana, and their punctuation. */
const han = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303F\uFF00-\uFF65]`;
const endsHan = new RegExp(`${han}$`, 'u');
const startsHan = new RegExp(`^${han}`, 'u');

/**
 * Removes spaces between Hán characters: OCR returns each character as a word, but none are written
 * with spaces. Spaces within a piece stay.
 */
export function dropHanSpaces(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let spaces: Piece[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      spaces.push(piece);
      continue;
    }
    const isAmongHan = endsHan.test(kept.at(-1)?.text ?? '') && startsHan.test(piece.text);
    if (!isAmongHan) for (const space of spaces) kept.push(space);
    kept.push(piece);
    spaces = [];
  }
  return kept;
}
