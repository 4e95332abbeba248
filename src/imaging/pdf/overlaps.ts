import type { Box } from '../words/box.ts';
import type { Character } from './characters.ts';

/** Of a letter's box that lies under another letter's. */
const overlapShare = 0.3;
/** The same, of letters that one text object sets on top of each other. */
const ownOverlapShare = 0.7;
const cellSide = 64;
/** More letters in one place than any text has are not told apart. */
const mostInCell = 400;

/** What lies over or under letters that are not the same. */
export interface Overlaps {
  /** Letters of another text object lie there: which of them is seen must be looked at. */
  readonly others: ReadonlySet<Character>;
  /** Letters of the same text object lie there: nobody can tell which is seen. */
  readonly own: ReadonlySet<Character>;
}

/** Finds letters that stand on each other. The same letter twice is how a printer makes it bold. */
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

/** A box that spans more of the page than letters do is in its corners' cells only. */
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
