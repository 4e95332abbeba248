import { codeText } from '../lay-out-mark.ts';
import { mapLetters, type LetterMap } from './letter-maps.ts';
import type { Signal } from './to-signal.ts';

/** A place of a picture that looks like a code. */
export interface CodePlace {
  /** Left and top of its first cell. */
  readonly x: number;
  readonly y: number;
  /** How much each cell looks like some letter, −1 to 1, on average. */
  readonly likeness: number;
}

/** Where codes may be, and what their letters look like there. */
export interface FoundCodes {
  /** Apart from each other, most like a code first. */
  readonly places: readonly CodePlace[];
  /** How much a cell of a place looks like a letter, −1 to 1. */
  compare(place: CodePlace, index: number, letter: string): number;
}

/** A page has about thirty. */
const mostPlaces = 24;
const leastLikeness = 0.2;

/**
 * Finds what looks like a code of `length` letters.
 * @param em of the code, in pixels
 */
export async function findCodes(
  signal: Signal,
  letters: readonly string[],
  { em, length }: { readonly em: number; readonly length: number },
): Promise<FoundCodes> {
  const { maps, cell } = await mapLetters(signal, letters, em);
  const side = codeText('').cell * em;
  const shifts = Array.from({ length }, (_, index) => Math.round(index * side));
  const wide = (shifts.at(-1) ?? 0) + cell.width;
  const best = toBest([...maps.values()], signal.data.length);
  const found: CodePlace[] = [];
  for (let y = 0; y + cell.height <= signal.height; y += 1)
    for (let x = 0; x + wide <= signal.width; x += 1) {
      let sum = 0;
      for (const shift of shifts) sum += best[y * signal.width + x + shift] ?? 0;
      if (sum > leastLikeness * length) found.push({ x, y, likeness: sum / length });
    }
  return {
    places: keepApart(found, { width: wide, height: cell.height }),
    compare: ({ x, y }, index, letter) =>
      maps.get(letter)?.[y * signal.width + x + (shifts[index] ?? 0)] ?? 0,
  };
}

/** The best of all letters at each place. */
function toBest(maps: readonly LetterMap[], length: number): Float32Array {
  const best = new Float32Array(length).fill(-1);
  for (const map of maps)
    for (let at = 0; at < length; at += 1) best[at] = Math.max(best[at] ?? -1, map[at] ?? -1);
  return best;
}

/** The best of all places that overlap. */
function keepApart(
  found: readonly CodePlace[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly CodePlace[] {
  const places: CodePlace[] = [];
  for (const place of found.toSorted((a, b) => b.likeness - a.likeness)) {
    const isApart = places.every(
      ({ x, y }) => Math.abs(x - place.x) >= width || Math.abs(y - place.y) >= height,
    );
    if (isApart) places.push(place);
    if (places.length === mostPlaces) break;
  }
  return places;
}
