/** How many codes a year has. */
export const codesPerYear = 1_000_000;

/**
 * `YC-2026-000123`. `number` is drawn by chance below `codesPerYear`, never counted up: a code
 * tells neither how many requests there are nor that of another reader.
 */
export function toRequestCode(year: number, number: number): string {
  return `YC-${year}-${String(number).padStart(6, '0')}`;
}
