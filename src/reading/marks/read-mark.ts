import sharp, { type Sharp } from 'sharp';
import { findCodes, type FoundCodes } from './reader/find-codes.ts';
import { toSignal } from './reader/to-signal.ts';

/** A code that a picture may have, and how well it fits, −1 to 1. */
export interface MarkReading {
  readonly code: string;
  readonly score: number;
}

/** Size of an em of the code, in pixels, at which pictures are searched, and at which they are read. */
const [searchedEm, readEm] = [8, 12];
/** Ems in the width of a picture: of the smallest part of a page, and of a page with a margin. */
const [fewestEms, mostEms] = [6, 42];
/** Ems in the height of a page. */
const mostEmsHigh = 75;
const searchStep = 1.06;
/** Beside each of them. */
const readSteps = [0.97, 0.98, 0.99, 1.01, 1.02, 1.03];
/** Scales that are looked at more closely. */
const bestScales = 3;
/** Codes that a picture has at least, as often as one is drawn. */
const fewestPlaces = 3;

/**
 * Reads the short code of a mark from a picture of a page or of a part of it: scaled, recompressed,
 * with other contrast, but neither turned nor seen from the side.
 *
 * @param codes that it may be, all of the same length
 * @returns them, best first; see `findClearCode`
 * @throws an error of sharp if it is no picture
 */
export async function readMark(
  picture: Uint8Array,
  codes: readonly string[],
): Promise<readonly MarkReading[]> {
  const letters = [...new Set(codes.flatMap((code) => Array.from(code)))];
  const length = Array.from(codes[0] ?? '').length;
  const upright = await toPixels(sharp(picture, { limitInputPixels: 64_000_000 }).autoOrient());
  const lookAt = async (ems: number, em: number) => {
    const { data, ...raw } = upright;
    const width = Math.round(ems * em);
    const scaled = await toPixels(sharp(data, { raw }).resize({ width, kernel: 'cubic' }));
    return findCodes(toSignal(scaled, Math.round(em * 1.5)), letters, { em, length });
  };

  const searched: { readonly ems: number; readonly likeness: number }[] = [];
  const most = Math.min(mostEms, (mostEmsHigh * upright.width) / upright.height);
  for (let ems = fewestEms; ems <= most; ems *= searchStep) {
    const { places } = await lookAt(ems, searchedEm);
    const best = places.slice(0, fewestPlaces).map(({ likeness }) => likeness);
    searched.push({ ems, likeness: best.reduce((sum, each) => sum + each, 0) });
  }
  const readAt = async (ems: number): Promise<ScaledReading> => ({
    ems,
    readings: rate(await lookAt(ems, readEm), codes),
  });
  const chosen = searched.toSorted((a, b) => b.likeness - a.likeness).slice(0, bestScales);
  const rough = bestOf(await eachInTurn(chosen, ({ ems }) => readAt(ems)));
  if (rough === undefined) return [];
  const fine = await eachInTurn(readSteps, (step) => readAt(rough.ems * step));
  return bestOf([rough, ...fine])?.readings ?? [];
}

/**
 * How far the code of a picture is above all others. In a page without a mark the best of 250 is 0.01
 * above the next; in the worst third of a typed page, recompressed, 0.1.
 */
const clear = 0.04;

/** The code that a picture has; `undefined` if it has none, or it cannot be told from others. */
export function findClearCode([first, second]: readonly MarkReading[]): MarkReading | undefined {
  if (first === undefined || first.score < leastScore) return undefined;
  return first.score - (second?.score ?? 0) > clear ? first : undefined;
}

/** Below it, a picture has no mark at all. */
const leastScore = 0.3;

interface ScaledReading {
  readonly ems: number;
  readonly readings: readonly MarkReading[];
}

/** The scale at which some code fits best. */
function bestOf(all: readonly ScaledReading[]): ScaledReading | undefined {
  return all.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
}

function scoreOf({ readings: [first] }: ScaledReading): number {
  return first?.score ?? -1;
}

/** One after the other, because each takes the memory of many copies of the picture. */
async function eachInTurn<Value, Result>(
  values: readonly Value[],
  work: (value: Value) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const value of values) results.push(await work(value));
  return results;
}

async function toPixels(image: Sharp) {
  const { data, info } = await image
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { data, width, height, channels: 3 } as const;
}

/** Codes by how well they fit at the places; those that look most like a code count most. */
function rate(found: FoundCodes, codes: readonly string[]): readonly MarkReading[] {
  const { places } = found;
  const weights = places.map(({ likeness }) => likeness ** 4);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return codes
    .map((code) => {
      const cells = Array.from(code);
      let sum = 0;
      for (const [at, place] of places.entries())
        for (const [index, letter] of cells.entries())
          sum += found.compare(place, index, letter) * (weights[at] ?? 0);
      return { code, score: sum / cells.length / total };
    })
    .toSorted((a, b) => b.score - a.score);
}
