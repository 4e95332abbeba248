import type { Rising } from '#src/site/search-files.ts';

/** The numbers that their differences stand for. */
export function toNumbers(rising: Rising): Uint32Array {
  let sum = 0;
  return Uint32Array.from(rising, (step) => (sum += step));
}
