import { stripMarks } from '#src/text/fold.ts';

/**
 * What the gate reads for a UTF-16 code unit: the folded letter or digit, `gap` for a word
 * separator, `nothing` for marks and invisible characters, or the index of a pair in `pairs`. Han
 * characters count as two letters, so that four of them are as long a search term as eight letters.
 */
export const gap = 32;
export const nothing = 0;
export const pairs: readonly (readonly [number, number])[] = [
  [nothing, nothing],
  ...['oe', 'ae', 'ss'].map((pair): [number, number] => [pair.charCodeAt(0), pair.charCodeAt(1)]),
];

let table: Uint16Array | undefined;

/** The table for all 65,536 code units; surrogates map to themselves. */
export function letterTable(): Uint16Array {
  table ??= buildTable();
  return table;
}

export function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}

/** Han characters, also outside the BMP, form words without spaces. */
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
