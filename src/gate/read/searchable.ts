import { foldToString } from './fold-bytes.ts';
import { shortestNeedle } from '../match/grams.ts';

const wordsInPiece = 6;
const step = 3;

/**
 * The pieces of a value that are looked for, folded. A short value is one piece. A long one is cut
 * into runs of six words, each beginning three words after the one before, so that any eight words
 * in a row that leak are found although the rest does not.
 *
 * What chance would find everywhere is not looked for: fewer than eight letters (single words: ten),
 * and figures without a group of nine, such as dates and counts. A record that leaks shows itself
 * by its other values.
 */
export function piecesOf(value: string): readonly string[] {
  const folded = foldToString(value);
  const words = folded.split(' ').filter((word) => word !== '');
  const pieces = [...hanPieces(folded)];
  if (words.length <= wordsInPiece + 1) return [...pieces, words.join(' ')].filter(isTelling);
  for (let at = 0; at + wordsInPiece < words.length; at += step)
    pieces.push(words.slice(at, at + wordsInPiece).join(' '));
  pieces.push(words.slice(-wordsInPiece).join(' '));
  return pieces.filter(isTelling);
}

const hanRun = 12;

/** Han text has no words: runs of six characters, each of which folds to two units. */
function hanPieces(folded: string): readonly string[] {
  const runs = folded.match(/[\u3400-\u9fff\uf900-\ufaff\ud800-\udfff]{12,}/g) ?? [];
  return runs.flatMap((run) =>
    Array.from({ length: Math.floor(run.length / hanRun) }, (_, index) =>
      run.slice(index * hanRun, (index + 1) * hanRun),
    ),
  );
}

/** Is a folded text rare enough to be looked for? */
export function isTelling(folded: string): boolean {
  if (!/\p{L}/u.test(folded)) return /\p{N}{9}/u.test(folded);
  return folded.length >= (folded.includes(' ') ? shortestNeedle : 10);
}
