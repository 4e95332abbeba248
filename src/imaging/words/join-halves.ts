import type { Box } from './box.ts';
import type { Piece, WrittenLine } from './text-line.ts';

/**
 * Joins hyphenated words into the line where they begin, so that they can be found. A half without
 * its other half stays as written.
 *
 * @param mayRunOver whether the next page is fully public: a word that continues there is then
 * shown in full here
 */
export function joinHalves(
  lines: readonly WrittenLine[],
  mayRunOver: boolean,
): readonly WrittenLine[] {
  const halves = lines.flatMap((line) =>
    line.pieces.flatMap((piece) => (piece.broken === undefined ? [] : [{ line, piece }])),
  );
  const whole = new Map<Piece, Box | undefined>();
  const gone = new Set<Piece>();
  for (const [index, { line, piece }] of halves.entries()) {
    if (piece.broken?.half !== 1 || !isLast(piece, line)) continue;
    const next = halves[index + 1];
    if (next === undefined && mayRunOver) whole.set(piece, undefined);
    const { half, word } = next?.piece.broken ?? {};
    if (next === undefined || half !== 2 || word !== piece.broken.word) continue;
    whole.set(piece, next.piece.box ?? next.line.box ?? next.line.blockBox ?? anywhere);
    gone.add(next.piece);
  }
  return lines.map((line) => joinLine(line, whole, gone));
}

/** Larger than any page, in any unit and orientation. */
const anywhere: Box = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 };

function isLast(half: Piece, { pieces }: WrittenLine): boolean {
  const after = pieces.slice(pieces.indexOf(half) + 1);
  return after.every(({ text, isHyphen }) => isHyphen === true || text.trim() === '');
}

function joinLine(
  line: WrittenLine,
  whole: ReadonlyMap<Piece, Box | undefined>,
  gone: ReadonlySet<Piece>,
): WrittenLine {
  const first = line.pieces.find((piece) => whole.has(piece));
  if (first === undefined && !line.pieces.some((piece) => gone.has(piece))) return line;
  const pieces = line.pieces
    .filter((piece) => !gone.has(piece) && (first === undefined || piece.isHyphen !== true))
    .map((piece) =>
      piece === first ? { text: piece.broken?.word ?? piece.text, box: piece.box } : piece,
    );
  const rest = first && whole.get(first);
  return { ...line, pieces, ...(rest && { rest }) };
}
