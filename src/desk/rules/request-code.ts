/** Number of possible codes per year. */
export const codesPerYear = 1_000_000;

/**
 * `YC-2026-000123`. `number` is random below `codesPerYear`, not sequential: a code reveals neither
 * the number of requests nor another reader's code.
 */
export function toRequestCode(year: number, number: number): string {
  return `YC-${year}-${String(number).padStart(6, '0')}`;
}
