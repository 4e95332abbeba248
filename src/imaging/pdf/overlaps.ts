import type { Box } from '../words/box.ts';
import type { Character } from './characters.ts';

/** Share of a letter's box covered by another letter's. */
const overlapShare = 0.3;
/** The same for letters that one text object sets on top of each other. */
const ownOverlapShare = 0.7;
const cellSide = 64;
/** Beyond this number of letters in one place, overlaps are not computed. */
const mostInCell = 400;

/** Overlap of a letter with different letters. */
export interface Overlaps {
  /** With letters of another text object: rendering decides which one is visible. */
  readonly others: ReadonlySet<Character>;
  /** With letters of the same text object: it cannot be determined which one is visible. */
  readonly own: ReadonlySet<Character>;
}

/** Finds overlapping letters. The same letter twice is simulated bold. */
export function findOverlaps(characters: readonly Character[]): Overlaps {
  const cells = new Map<string, Character[]>();
  const others = new Set<Character>();
  const own = new Set<Character>();
  for (const character of characters) {
    if (character.box === undefined || character.text.trim() === '') continue;
    for (const key of listCells(character.box)) {
      const cell = cells.get(key) ?? [];
      cells.set(key, cell);
      if (cell.length >= mostInCell) own.add(character);
      else cell.push(character);
    }
  }
  for (const cell of cells.values()) {
    for (const [index, a] of cell.entries()) {
      for (const b of cell.slice(index + 1)) {
        if (a.text === b.text) continue;
        const [of, ofOther] = shareOf(a.box, b.box);
        if (a.object !== b.object) {
          if (of > overlapShare) others.add(a);
          if (ofOther > overlapShare) others.add(b);
        } else if (of > ownOverlapShare && ofOther > ownOverlapShare) {
          own.add(a);
          own.add(b);
        }
      }
    }
  }
  return { others, own };
}

/** A box much larger than letters is entered only in the cells of its corners. */
function listCells({ x, y, width, height }: Box): readonly string[] {
  const [left, top] = [Math.floor(x / cellSide), Math.floor(y / cellSide)];
  const right = Math.min(left + 16, Math.floor((x + width) / cellSide));
  const bottom = Math.min(top + 16, Math.floor((y + height) / cellSide));
  const keys: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) keys.push(`${column} ${row}`);
  }
  return keys;
}

function shareOf(a: Box | undefined, b: Box | undefined): readonly [ofA: number, ofB: number] {
  if (a === undefined || b === undefined) return [0, 0];
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return [0, 0];
  const shared = width * height;
  return [shared / Math.max(1, a.width * a.height), shared / Math.max(1, b.width * b.height)];
}
