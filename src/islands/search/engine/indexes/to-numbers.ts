import type { Rising } from '#src/site/search-files.ts';

/** Decodes delta-encoded numbers. */
export function toNumbers(rising: Rising): Uint32Array {
  let sum = 0;
  return Uint32Array.from(rising, (step) => (sum += step));
}
