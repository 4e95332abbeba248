import { stripMarks } from '#src/text/fold.ts';

/**
 * What a UTF-16 code unit is when the gate reads: the folded letter or digit, `gap` for whatever
 * separates words, `nothing` for marks and invisible signs, or the index of a pair in `pairs`.
 * Han characters stand for two letters, so that four of them are as much to search for as eight.
 */
export const gap = 32;
export const nothing = 0;
export const pairs: readonly (readonly [number, number])[] = [
  [nothing, nothing],
  ...['oe', 'ae', 'ss'].map((pair): [number, number] => [pair.charCodeAt(0), pair.charCodeAt(1)]),
];

let table: Uint16Array | undefined;

/** The table for all 65,536 code units; surrogates stand for themselves. */
export function letterTable(): Uint16Array {
  table ??= buildTable();
  return table;
}

export function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}

/** Han characters, those outside the first plane too, need no space to be words. */
export function isWordAlone(unit: number): boolean {
  return isHan(unit) || (unit >= 0xd800 && unit <= 0xdfff);
}

function buildTable(): Uint16Array {
  const built = new Uint16Array(0x10000).fill(gap);
  const letter = /^[\p{L}\p{N}]/u;
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (unit >= 0xd800 && unit <= 0xdfff) {
      built[unit] = unit;
      continue;
    }
    const folded = stripMarks(String.fromCharCode(unit));
    if (folded === '') built[unit] = nothing;
    else if (letter.test(folded)) built[unit] = toEntry(folded, unit);
  }
  return built;
}

function toEntry(folded: string, unit: number): number {
  if (folded.length === 1) return folded.charCodeAt(0);
  const pair = pairs.findIndex(
    ([first, second]) => first === folded.charCodeAt(0) && second === folded.charCodeAt(1),
  );
  return pair > 0 && folded.length === 2 ? pair : unit;
}
