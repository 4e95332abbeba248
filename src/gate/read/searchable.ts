import { foldToString } from './fold-bytes.ts';
import { shortestNeedle } from '../match/grams.ts';

const wordsInPiece = 6;
const step = 3;

/**
 * The search terms of a value, folded. A short value is one term. A long one is cut into runs of
 * six words, each starting three words after the one before, so that any eight consecutive leaked
 * words are found.
 * Terms that would match by chance are left out: fewer than eight letters (single words: ten), and
 * numbers without nine digits in a row, such as dates and counts. A leaked record is detected by
 * its other values.
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

/** Han text has no spaces: runs of six characters, each of which folds to two units. */
function hanPieces(folded: string): readonly string[] {
  const runs = folded.match(/[\u3400-\u9fff\uf900-\ufaff\ud800-\udfff]{12,}/g) ?? [];
  return runs.flatMap((run) =>
    Array.from({ length: Math.floor(run.length / hanRun) }, (_, index) =>
      run.slice(index * hanRun, (index + 1) * hanRun),
    ),
  );
}

/** Whether a folded text is rare enough to search for. */
export function isTelling(folded: string): boolean {
  if (!/\p{L}/u.test(folded)) return /\p{N}{9}/u.test(folded);
  return folded.length >= (folded.includes(' ') ? shortestNeedle : 10);
}
